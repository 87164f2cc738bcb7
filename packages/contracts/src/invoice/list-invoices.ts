import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { InvoiceFilter } from './invoice-filter.ts';
import { InvoiceListRow } from './invoice-view.ts';

/** The row at the edge of a page. */
const InvoiceCursor = z.object({ createdAt: z.iso.datetime(), id: Uuid });
export type InvoiceCursor = z.output<typeof InvoiceCursor>;

export const invoicePageSize = 50;

/** The invoices, newest first; a page costs what it shows (INV-4, API-3). */
export const listInvoices = defineAction({
  name: 'invoice.list',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({
    organizationId: OrganizationId,
    ...InvoiceFilter.shape,
    cursor: InvoiceCursor.nullable().default(null),
    direction: z.enum(['older', 'newer']).default('older'),
  }),
  output: z.object({
    invoices: z.array(InvoiceListRow),
    older: InvoiceCursor.nullable(),
    newer: InvoiceCursor.nullable(),
  }),
  errors: [],
});
