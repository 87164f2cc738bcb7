import { z } from 'zod';
import { currencies } from '../currency.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Amounts } from '../subscription/subscription-view.ts';
import { chosenFields } from './renewal-items.ts';

/** What everything that is chosen amounts to, to the cent as it will be charged (SUB-7, CART-1). */
export const quoteRenewals = defineAction({
  name: 'renewal.quote',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object(chosenFields),
  output: Amounts.extend({
    currency: z.enum(currencies),
    /** Of the new invoices and of the open ones together. */
    totalMinor: z.number().int(),
  }),
  errors: [
    'subscription.period_not_offered',
    'subscription.ends',
    'invoice.already_billed',
    'payment.currencies_differ',
  ],
});
