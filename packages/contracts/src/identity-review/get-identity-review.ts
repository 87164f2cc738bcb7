import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { IdentityCaseView } from './identity-review-view.ts';

/** One case with what the documents are compared with; the view is recorded. */
export const getIdentityReview = defineAction({
  name: 'identityReview.get',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.identity_review.read',
  input: z.object({ id: z.uuid() }),
  output: IdentityCaseView,
  errors: ['identity.not_for_you'],
});
