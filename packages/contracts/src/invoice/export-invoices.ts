import { z } from 'zod';
import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FileView } from '../kernel/file-view.ts';
import { InvoiceFilter } from './invoice-filter.ts';

/** More than this is exported in the background (INV-6). */
export const maxInvoicesInDownload = 2_000;

/** The filtered history as CSV, one row per VAT rate (INV-6). */
export const exportInvoices = defineAction({
  name: 'invoice.export',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({ organizationId: OrganizationId, ...InvoiceFilter.shape, locale: LocaleField }),
  output: FileView,
  errors: ['invoice.too_many_to_export'],
});
