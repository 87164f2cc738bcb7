import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';
import { IdentityDocumentKind } from './identity-review-view.ts';

/** One picture of a case, for the reviewer's eyes; each look is recorded. */
export const readIdentityDocument = defineAction({
  name: 'identityReview.readDocument',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.identity_review.read',
  input: z.object({ id: z.uuid(), kind: IdentityDocumentKind }),
  output: FileView,
  errors: ['identity.not_for_you'],
});
