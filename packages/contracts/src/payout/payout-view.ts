import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { Currency, Day, Minor } from '../payment/payment-view.ts';

export const payoutStates = [
  ...(['requested', 'approved', 'sent', 'confirmed', 'returned', 'cancelled'] as const),
] as const;

/** Prepaid money on its way back to its owner (PRE-3). */
export const PayoutView = z.object({
  id: Uuid,
  currency: Currency,
  amountMinor: Minor,
  kind: z.enum(['bank', 'paypal']),
  /** The country and the last four characters of an IBAN, or an address at PayPal. */
  to: z.string(),
  status: z.enum(payoutStates),
  requestedAt: Moment,
});
export type PayoutView = z.output<typeof PayoutView>;

/** The same as staff see it, who check where money goes. */
export const DeskPayoutView = PayoutView.extend({ organizationName: z.string(), holder: z.string() });

/** One file for the bank. */
export const PayoutOrderView = z.object({
  id: Uuid,
  currency: Currency,
  executeOn: Day,
  createdAt: Moment,
  payouts: z.number().int(),
  totalMinor: Minor,
});
export type PayoutOrderView = z.output<typeof PayoutOrderView>;
