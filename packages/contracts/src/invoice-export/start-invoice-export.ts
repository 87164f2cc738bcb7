import { z } from 'zod';
import { IdempotencyKey, LocaleField, OrganizationId } from '../fields.ts';
import { InvoiceFilter } from '../invoice/invoice-filter.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvoiceExportView } from './invoice-export-view.ts';

/** About 100 MB; more is a matter for the API, month by month. */
export const maxInvoicesInExport = 500_000;
/** Not finished, of one person in one organization. */
export const maxOpenExports = 3;
/** With the finished ones; one more takes the place of the oldest. */
export const maxKeptExports = 10;
export const exportDays = 7;

/** Asks for the filtered history as CSV, made in the background; by mail, it tells its person when it is there (INV-6). */
export const startInvoiceExport = defineAction({
  name: 'invoiceExport.start',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    ...InvoiceFilter.shape,
    locale: LocaleField,
    byMail: z.boolean(),
  }),
  output: InvoiceExportView,
  errors: ['invoice.too_many_to_export', 'invoice_export.too_many_open', 'account.identifier_unconfirmed'],
  idempotent: true,
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
