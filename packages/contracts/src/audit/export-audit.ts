import { z } from 'zod';
import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';
import { AuditFilter } from './audit-filter.ts';

/** More than this is asked for in parts, by date. */
export const maxExportedEvents = 50_000;

/** The activity log, as far as the filter lets it through, as CSV in the reader's language; times are UTC (AUD-1). */
export const exportAudit = defineAction({
  name: 'audit.export',
  kind: 'query',
  scope: 'organization',
  permission: 'audit.export',
  input: z.object({
    organizationId: OrganizationId,
    ...AuditFilter.shape,
    locale: LocaleField,
  }),
  output: FileView,
  errors: ['audit.too_many_to_export'],
});
