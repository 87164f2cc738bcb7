import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';

/** Details, people, work teams and products as JSON, to keep before a deletion (ORG-7). */
export const exportOrganization = defineAction({
  name: 'organization.export',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.delete',
  input: z.object({ organizationId: OrganizationId }),
  output: FileView,
  errors: [],
});
