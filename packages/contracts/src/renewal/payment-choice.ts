import { z } from 'zod';
import { Uuid } from '../fields.ts';

/** What a payment comes from: a stored method, a kind that a provider asks for on its page, the bank, prepaid money. */
export const PaymentChoiceField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored'), paymentMethodId: Uuid }),
  z.object({ kind: z.enum(['card', 'paypal', 'twint', 'bank_transfer', 'prepaid']) }),
]);
export type PaymentChoiceField = z.output<typeof PaymentChoiceField>;

/** Prepaid money beside the method: none, as far as it goes, or only if it covers everything (PRE-2). */
export const PrepaidChoice = z.enum(['none', 'partly', 'whole']);

/** A payment that has begun; the page of the payment follows it. */
export const StartedPayment = z.object({
  id: Uuid,
  status: z.string(),
  /** Where it is confirmed, once that is known. */
  actionUrl: z.string().nullable(),
});

/** What the start of a payment can be refused with. */
export const paymentErrors = [
  ...(['payment.nothing_due', 'payment.under_way', 'payment.currencies_differ'] as const),
  ...(['payment.method_gone', 'payment.kind_unavailable', 'prepaid.insufficient'] as const),
] as const;
