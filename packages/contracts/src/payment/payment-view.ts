import { z } from 'zod';
import { currencies } from '../currency.ts';
import { Moment, Uuid } from '../fields.ts';

export const Currency = z.enum(currencies);
/** Whole minor units; the currency is beside it. */
export const Minor = z.number().int();
/** A day of the calendar, `2026-12-31`. */
export const Day = z.iso.date();

export const providerKinds = ['card', 'paypal', 'twint'] as const;
export const ProviderKind = z.enum(providerKinds);
export type ProviderKind = z.output<typeof ProviderKind>;
export const PaymentKind = z.enum([...providerKinds, 'bank_transfer', 'prepaid']);

export const paymentStates = [
  ...(['created', 'requires_action', 'pending', 'succeeded', 'failed', 'cancelled'] as const),
  ...(['partly_refunded', 'refunded', 'disputed', 'lost'] as const),
] as const;

export const paymentFailures = [
  ...(['declined', 'insufficient_funds', 'expired_card', 'authentication_failed'] as const),
  ...(['abandoned', 'provider_error'] as const),
] as const;

/** A payment as the page that waits for it shows it. */
export const PaymentView = z.object({
  id: Uuid,
  purpose: z.enum(['invoice', 'top_up']),
  kind: PaymentKind,
  status: z.enum(paymentStates),
  failure: z.enum(paymentFailures).nullable(),
  /** Where to confirm it (3-D Secure, TWINT, PayPal). */
  actionUrl: z.string().nullable(),
  currency: Currency,
  amountMinor: Minor,
  prepaidMinor: Minor,
  refundedMinor: Minor,
  createdAt: Moment,
  invoices: z.array(z.object({ id: Uuid, number: z.string().nullable(), amountMinor: Minor })),
});
export type PaymentView = z.output<typeof PaymentView>;

/** How to pay: a stored method, another way, or prepaid money alone. */
export const PaymentChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), paymentMethodId: Uuid }),
  z.object({ kind: z.enum([...providerKinds, 'bank_transfer', 'prepaid']) }),
]);
