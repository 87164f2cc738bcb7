import { z } from 'zod';
import { IdempotencyKey, LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';
import { LineFields, lineErrors } from './line-fields.ts';
import { cartLinesMost } from './purchase-types.ts';

/** Puts products into the cart, once for each key: one that has been configured, or what a visitor had chosen (ACC-3). */
export const addCartLines = defineAction({
  name: 'purchase.addCartLines',
  kind: 'mutation',
  scope: 'organization',
  idempotent: true,
  permission: 'billing.order.create',
  input: z.object({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    locale: LocaleField,
    lines: z.array(LineFields).min(1).max(cartLinesMost),
  }),
  output: CartView,
  errors: [...lineErrors, 'purchase.too_many_lines'],
});
