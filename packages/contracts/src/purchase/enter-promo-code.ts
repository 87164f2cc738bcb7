import { z } from 'zod';
import { LocaleField, line, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';

const codeMost = 60;

export const promoErrors = [
  'promo.unknown',
  'promo.already_entered',
  'promo.not_yet_valid',
  'promo.expired',
  'promo.used_up',
  'promo.used_by_organization',
  'promo.new_customers_only',
  'promo.currency_differs',
  'promo.no_matching_product',
  'promo.no_matching_plan',
  'promo.line_has_free_credit',
  'promo.line_has_better',
  'promo.line_has_trial',
] as const;

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
  errors: [...promoErrors, 'promo.too_many', 'purchase.empty'],
});
