import { z } from 'zod';
import { LocaleField, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';

export const removePromoCode = defineAction({
  name: 'purchase.removePromoCode',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({ organizationId: OrganizationId, locale: LocaleField, promoCodeId: Uuid }),
  output: CartView,
  errors: [],
});
