import { z } from 'zod';
import { limits } from '../limits.ts';
import { Day } from '../payment/payment-view.ts';
import { invoiceStates } from './invoice-states.ts';

export const InvoiceState = z.enum(invoiceStates);

/** What the invoice history is narrowed to; everything given must hold (INV-4). Days are those of the invoice. */
export const InvoiceFilter = z.object({
  states: z.array(InvoiceState).max(invoiceStates.length).default([]),
  from: Day.nullable().default(null),
  /** Included. */
  to: Day.nullable().default(null),
  /** A number or reference, a product, or an amount as it is written. */
  search: z.string().max(limits.search).default(''),
});
export type InvoiceFilter = z.output<typeof InvoiceFilter>;
