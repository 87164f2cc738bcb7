import { LocaleField, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView } from './cart-view.ts';
import { LineFields, lineErrors } from './line-fields.ts';

export const updateCartLine = defineAction({
  name: 'purchase.updateCartLine',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: LineFields.omit({ type: true }).extend({
    organizationId: OrganizationId,
    locale: LocaleField,
    lineId: Uuid,
  }),
  output: CartView,
  errors: lineErrors,
});
