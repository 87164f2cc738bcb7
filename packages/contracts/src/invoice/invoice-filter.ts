import { z } from 'zod';
import { limits } from '../limits.ts';
import { Day } from '../payment/payment-view.ts';

/** What can be asked for; `overdue` is open and past its due day (INV-3). */
export const invoiceStates = [
  ...(['open', 'partly_paid', 'overdue', 'paid', 'partly_refunded', 'refunded', 'cancelled'] as const),
] as const;
export const InvoiceState = z.enum(invoiceStates);
export type InvoiceState = z.output<typeof InvoiceState>;

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
