import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { Amounts, BillingPeriodField, subscriptionFields } from './subscription-view.ts';

/** The plans and billing periods that a product can change to, at the prices of the day on which its paid time ends. */
export const listOffers = defineAction({
  name: 'subscription.listOffers',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object(subscriptionFields),
  output: z.object({
    plans: z.array(
      z.object({
        plan: z.string(),
        name: z.string(),
        features: z.array(z.string()),
        periods: z.array(z.object({ period: BillingPeriodField, amounts: Amounts })),
      }),
    ),
  }),
  errors: [],
});
