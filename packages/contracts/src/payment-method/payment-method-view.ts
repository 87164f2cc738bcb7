import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { ProviderKind } from '../payment/payment-view.ts';

/** A stored way to pay; its secret is with the provider (PAY-2). */
export const PaymentMethodView = z.object({
  id: Uuid,
  kind: ProviderKind,
  name: z.string(),
  brand: z.string(),
  lastDigits: z.string(),
  /** The month a card ends with: 2027-03. */
  validThrough: z.string().nullable(),
  isExpired: z.boolean(),
  isDefault: z.boolean(),
  createdAt: Moment,
});
export type PaymentMethodView = z.output<typeof PaymentMethodView>;
