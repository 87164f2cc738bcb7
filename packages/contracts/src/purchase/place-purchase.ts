import { z } from 'zod';
import { Minor } from '../catalogue/catalogue-view.ts';
import { currencies } from '../currency.ts';
import { IdempotencyKey, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { purchaseStatuses } from './purchase-types.ts';

export const paymentErrors = [
  'payment.under_way',
  'payment.method_gone',
  'payment.kind_unavailable',
  'prepaid.insufficient',
] as const;

/**
 * Orders what the cart shows (CART-4): once per cart, whatever is repeated. What was looked at is named; anything else is
 * refused and charged to nobody.
 */
export const placePurchase = defineAction({
  name: 'purchase.place',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  idempotent: true,
  input: z.object({
    organizationId: OrganizationId,
    purchaseId: Uuid,
    version: z.number().int().nonnegative(),
    grossMinor: Minor.nonnegative(),
    currency: z.enum(currencies),
    idempotencyKey: IdempotencyKey,
  }),
  output: z.object({
    purchaseId: Uuid,
    status: z.enum(purchaseStatuses),
    /** The payment to follow; null where nothing is to pay. */
    paymentId: Uuid.nullable(),
  }),
  errors: [
    'account.identifier_unconfirmed',
    'purchase.empty',
    'purchase.changed_meanwhile',
    'purchase.price_changed',
    'purchase.line_gone',
    'purchase.trial_unavailable',
    'purchase.promo_refused',
    'purchase.address_missing',
    'purchase.payment_missing',
    ...paymentErrors,
  ],
});
