import { z } from 'zod';
import { LocaleField, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';

/** CART-3: a free credit for a line of the cart, or none. */
export const chooseFreeCredit = defineAction({
  name: 'purchase.chooseFreeCredit',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({
    organizationId: OrganizationId,
    locale: LocaleField,
    lineId: Uuid,
    freeCreditId: Uuid.nullable(),
  }),
  output: CartView,
  errors: ['purchase.free_credit_unusable'],
});
