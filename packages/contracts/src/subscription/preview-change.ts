import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { ChangeQuote } from './change-quote.ts';
import { BillingPeriodField, subscriptionFields } from './subscription-view.ts';

/** What a change would cost, and when it would take effect; nothing changes (SUB-3, SUB-4). */
export const previewChange = defineAction({
  name: 'subscription.previewChange',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object({ ...subscriptionFields, plan: z.string().max(40), period: BillingPeriodField }),
  output: ChangeQuote,
  errors: [
    ...(['subscription.plan_not_offered', 'subscription.period_not_offered'] as const),
    ...(['subscription.nothing_to_change', 'subscription.not_changeable', 'subscription.ends'] as const),
  ],
});
