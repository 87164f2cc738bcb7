import { z } from 'zod';
import { IdempotencyKey, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentChoiceField, PrepaidChoice, paymentErrors, StartedPayment } from './payment-choice.ts';
import { chosenFields } from './renewal-items.ts';

/** Bills the chosen products, one invoice for each address, and pays them together with the chosen invoices (SUB-7). */
export const payRenewals = defineAction({
  name: 'renewal.pay',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  input: z.object({
    ...chosenFields,
    idempotencyKey: IdempotencyKey,
    method: PaymentChoiceField,
    prepaid: PrepaidChoice.default('none'),
    /** The amount that was shown. */
    acceptedTotalMinor: z.number().int(),
  }),
  /** No payment where nothing is to pay: periods that a code makes free (CART-2). */
  output: z.object({ payment: StartedPayment.nullable(), invoiceIds: z.array(Uuid) }),
  errors: [
    ...([
      'subscription.period_not_offered',
      'subscription.amount_changed',
      'subscription.ends',
      'invoice.already_billed',
    ] as const),
    ...paymentErrors,
  ],
  idempotent: true,
});
