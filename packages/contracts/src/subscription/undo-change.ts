import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { SubscriptionView, subscriptionFields } from './subscription-view.ts';

/** Takes a planned change back: the product goes on as it is. */
export const undoChange = defineAction({
  name: 'subscription.undoChange',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object(subscriptionFields),
  output: SubscriptionView,
  errors: ['payment.under_way'],
});
