import { z } from 'zod';
import { Moment } from '../fields.ts';
import { Currency, Day, Minor } from '../payment/payment-view.ts';

/** Why money came or went (PRE-4). */
export const movementCauses = [
  ...(['top_up', 'invoice_payment', 'refund', 'unmatched_payment', 'bonus', 'payout'] as const),
  ...(['payout_returned', 'reversal', 'correction'] as const),
] as const;

export const MovementView = z.object({
  id: z.string(),
  day: Day,
  bookedAt: Moment,
  cause: z.enum(movementCauses),
  /** The number or reference of the invoice that it is about. */
  about: z.string(),
  invoiceId: z.string().nullable(),
  amountMinor: Minor,
  balanceMinor: Minor,
});
export type MovementView = z.output<typeof MovementView>;

export const PrepaidAccountView = z.object({
  currency: Currency,
  balanceMinor: Minor,
  /** Set aside for payments that are under way. */
  heldMinor: Minor,
  /** Given by the provider; it pays invoices and is not paid out (PRE-3). */
  bonusMinor: Minor,
  /** Bounds of one top-up, and what the account may hold (PRE-1). */
  leastMinor: Minor,
  mostMinor: Minor,
  limitMinor: Minor,
  /** How to top up by bank transfer. */
  bank: z.object({
    holder: z.string(),
    iban: z.string(),
    bic: z.string(),
    name: z.string(),
    reference: z.string(),
  }),
});
export type PrepaidAccountView = z.output<typeof PrepaidAccountView>;
