import { z } from 'zod';
import { LocaleField, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';

/** Who the invoice goes to; its country and VAT number decide the VAT (INV-9). */
export const chooseCartAddress = defineAction({
  name: 'purchase.chooseCartAddress',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({ organizationId: OrganizationId, locale: LocaleField, addressId: Uuid }),
  output: CartView,
  errors: [],
});
