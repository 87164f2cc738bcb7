import { z } from 'zod';
import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';

/** The reader's own cart in this organization, at today's prices (CART-1). */
export const getCart = defineAction({
  name: 'purchase.getCart',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({ organizationId: OrganizationId, locale: LocaleField }),
  output: CartView,
  errors: [],
});
