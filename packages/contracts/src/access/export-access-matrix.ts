import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';
import { MatrixFilter } from './matrix-filter.ts';

/** The same as a table for a spreadsheet, with at most 10,000 people and 200 products. */
export const exportAccessMatrix = defineAction({
  name: 'access.exportMatrix',
  kind: 'query',
  scope: 'organization',
  permission: 'member.export',
  input: MatrixFilter.extend({ organizationId: OrganizationId }),
  output: FileView,
  errors: [],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'actor' },
});
