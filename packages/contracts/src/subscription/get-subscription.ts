import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SubscriptionView, subscriptionFields } from './subscription-view.ts';

/** What a product has been paid for and how it goes on; null for one that was never sold. */
export const getSubscription = defineAction({
  name: 'subscription.get',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object(subscriptionFields),
  output: z.object({ subscription: SubscriptionView.nullable() }),
  errors: [],
});
