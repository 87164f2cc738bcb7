import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { IdentityReviewToken, IdentityReviewView } from './identity-review-view.ts';

/** Where a case stands. Sent like a change, so that the token stands in no address and in no log. */
export const followIdentityReview = defineAction({
  name: 'identityReview.follow',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link of the case is the proof'),
  input: z.object({ token: IdentityReviewToken }),
  output: z.object({
    review: IdentityReviewView,
    /** Good for bringing documents for an hour, and for nothing else; null once they are sent. */
    uploadToken: IdentityReviewToken.nullable(),
  }),
  errors: ['identity.link_invalid'],
  rateLimit: { limit: 300, windowSeconds: 900, by: 'address' },
});
