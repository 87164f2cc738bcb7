import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { maxSuccessionDocumentBytes } from './succession-types.ts';
import { SuccessionView } from './succession-view.ts';

/** One document: PDF, JPEG, PNG or WebP, judged by what is in it. Stored sealed, for the reviewers alone. */
export const uploadSuccessionDocument = defineAction({
  name: 'succession.upload',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.request_succession',
  input: z.object({ organizationId: OrganizationId }),
  output: SuccessionView,
  errors: ['succession.not_collecting', 'succession.document_unreadable', 'succession.too_many_documents'],
  file: { maxBytes: maxSuccessionDocumentBytes },
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
