import { z } from 'zod';
import { InvoiceListRow, InvoiceView } from '../invoice/invoice-view.ts';
import { Minor } from '../payment/payment-view.ts';

/** A row of a customer's invoices at the desk, with what has come in and gone back. */
export const DeskInvoiceRow = InvoiceListRow.extend({ paidMinor: Minor, refundedMinor: Minor });
export type DeskInvoiceRow = z.output<typeof DeskInvoiceRow>;

/** An invoice as finance sees it who gives money back (PAY-4). */
export const DeskInvoiceView = InvoiceView.pick({
  ...{ id: true, kind: true, state: true, number: true, day: true, currency: true, grossMinor: true },
  ...{ paidMinor: true, creditedMinor: true, refundedMinor: true, creditNotes: true, refunds: true },
}).extend({
  /** What has been paid and not given back: no refund goes beyond it. */
  refundableMinor: Minor,
  /** As much of it as the methods that paid can take; the rest goes to the prepaid account. */
  methodMinor: Minor,
  lines: z.array(
    z.object({
      position: z.number().int(),
      description: z.string(),
      netMinor: Minor,
      /** Without VAT, of what no credit note has taken back. */
      leftMinor: Minor,
      vatBasisPoints: z.number().int(),
    }),
  ),
});
export type DeskInvoiceView = z.output<typeof DeskInvoiceView>;
