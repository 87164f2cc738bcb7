import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SubscriptionView, subscriptionFields, VersionField } from './subscription-view.ts';

/** Automatic renewal of one product, what pays it, and whose address stands on its invoices (SUB-5, ADR-1). */
export const setRenewal = defineAction({
  name: 'subscription.setRenewal',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object({
    ...subscriptionFields,
    autoRenew: z.boolean(),
    /** Null = the default one of the organization; the same for the address. */
    paymentMethodId: Uuid.nullable().default(null),
    billingAddressId: Uuid.nullable().default(null),
    version: VersionField,
  }),
  output: SubscriptionView,
  errors: ['subscription.changed_meanwhile', 'subscription.ends'],
});
