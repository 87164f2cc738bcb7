import { z } from 'zod';
import { IdempotencyKey } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import {
  PaymentChoiceField,
  PrepaidChoice,
  paymentErrors,
  StartedPayment,
} from '../renewal/payment-choice.ts';
import {
  BillingPeriodField,
  SubscriptionView,
  subscriptionFields,
  VersionField,
} from './subscription-view.ts';

/** Another plan or another billing period, planned or at once (SUB-3, SUB-4). */
export const changeSubscription = defineAction({
  name: 'subscription.change',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object({
    ...subscriptionFields,
    idempotencyKey: IdempotencyKey,
    plan: z.string().max(40),
    period: BillingPeriodField,
    when: z.enum(['now', 'later']),
    /** The amount that was shown and agreed to; only for `now`. */
    acceptedGrossMinor: z.number().int().nullable().default(null),
    method: PaymentChoiceField.default({ kind: 'bank_transfer' }),
    prepaid: PrepaidChoice.default('partly'),
    version: VersionField,
  }),
  output: z.object({ subscription: SubscriptionView, payment: StartedPayment.nullable() }),
  errors: [
    ...(['subscription.plan_not_offered', 'subscription.period_not_offered'] as const),
    ...([
      'subscription.nothing_to_change',
      'subscription.not_changeable',
      'subscription.ends',
      'subscription.not_now',
    ] as const),
    ...([
      'subscription.amount_changed',
      'subscription.changed_meanwhile',
      'subscription.change_unpaid',
    ] as const),
    ...(['invoice.already_billed', 'invoice.credit_too_high'] as const),
    ...paymentErrors,
  ],
  idempotent: true,
});
