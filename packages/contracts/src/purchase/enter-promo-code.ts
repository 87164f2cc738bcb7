import { z } from 'zod';
import { LocaleField, line, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';
import { promoRefusals } from './purchase-types.ts';

const codeMost = 60;

/** CART-2: codes are entered one by one; a refusal says which condition failed. */
export const enterPromoCode = defineAction({
  name: 'purchase.enterPromoCode',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  // Codes are not to be found by trying.
  rateLimit: { limit: 30, windowSeconds: 600, by: 'actor' },
  input: z.object({ organizationId: OrganizationId, locale: LocaleField, code: line(codeMost) }),
  output: CartView,
  errors: [
    ...promoRefusals.map((refusal) => `promo.${refusal}` as const),
    'promo.too_many',
    'purchase.empty',
  ],
});
