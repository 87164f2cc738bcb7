import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { CartView, PaymentSelection } from './cart-view.ts';

/** A stored method by its id, or another way to pay by its kind. */
export const chooseCartPayment = defineAction({
  name: 'purchase.chooseCartPayment',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: PaymentSelection.extend({ organizationId: OrganizationId, locale: LocaleField }),
  output: CartView,
  errors: ['purchase.payment_unknown'],
});
