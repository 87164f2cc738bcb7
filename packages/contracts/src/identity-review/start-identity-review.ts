import { z } from 'zod';
import { Email, Password } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { IdentityReviewToken } from './identity-review-view.ts';

/** Opens a case for somebody who knows identifier and password but has lost every second factor (SEC-6). */
export const startIdentityReview = defineAction({
  name: 'identityReview.start',
  kind: 'mutation',
  scope: 'public',
  permission: open('asked by somebody who cannot sign in; identifier and password are the proof'),
  input: z.object({ email: Email, password: Password }),
  output: z.object({
    /** Follows this case, from now on and from any browser. */
    token: IdentityReviewToken,
  }),
  errors: ['session.credentials_wrong', 'identity.not_needed'],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'address' },
});
