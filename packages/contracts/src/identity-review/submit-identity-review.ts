import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { IdentityReviewToken, IdentityReviewView } from './identity-review-view.ts';

/** Hands the three pictures to the reviewers, and tells every known address that somebody has asked (SEC-6). */
export const submitIdentityReview = defineAction({
  name: 'identityReview.submit',
  kind: 'mutation',
  scope: 'public',
  permission: open('the link of the case is the proof'),
  input: z.object({ token: IdentityReviewToken }),
  output: IdentityReviewView,
  errors: ['identity.link_invalid', 'identity.not_collecting', 'identity.pictures_missing'],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
});
