import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { IdentityReviewToken, IdentityReviewView } from './identity-review-view.ts';

/** Ends a case at once, whoever of those told does it (SEC-6). By a button, because programs open links in mails, too. */
export const stopIdentityReview = defineAction({
  name: 'identityReview.stop',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link in the message is the proof; it works for people who cannot sign in'),
  input: z.object({ token: IdentityReviewToken }),
  output: IdentityReviewView,
  errors: ['identity.link_invalid', 'identity.ended'],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
});
