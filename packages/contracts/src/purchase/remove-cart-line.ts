import { z } from 'zod';
import { LocaleField, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';

/** Taking out what is gone already changes nothing. */
export const removeCartLine = defineAction({
  name: 'purchase.removeCartLine',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({ organizationId: OrganizationId, locale: LocaleField, lineId: Uuid }),
  output: CartView,
  errors: [],
});
