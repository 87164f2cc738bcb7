import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Currency, Minor } from '../payment/payment-view.ts';
import { InvoiceFilter } from './invoice-filter.ts';

/** How many invoices the filter lets through, and their amounts per currency; credit notes count against them (INV-4). */
export const sumInvoices = defineAction({
  name: 'invoice.sum',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({ organizationId: OrganizationId, ...InvoiceFilter.shape }),
  output: z.object({
    count: z.number().int(),
    totals: z.array(
      z.object({ currency: Currency, netMinor: Minor, vatMinor: Minor, grossMinor: Minor, dueMinor: Minor }),
    ),
  }),
  errors: [],
});
