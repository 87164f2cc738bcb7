import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SuccessionView } from './succession-view.ts';

/** Hands the documents to the reviewers, and tells everyone known that somebody has asked (ORG-9). */
export const submitSuccession = defineAction({
  name: 'succession.submit',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.request_succession',
  input: z.object({ organizationId: OrganizationId }),
  output: SuccessionView,
  errors: ['succession.not_collecting', 'succession.documents_missing'],
});
