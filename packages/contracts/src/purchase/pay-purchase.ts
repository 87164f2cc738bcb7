import { z } from 'zod';
import { IdempotencyKey, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentSelection } from './cart-view.ts';
import { paymentErrors } from './place-purchase.ts';

/** CART-5: goes on with an order whose payment has failed, by the same or another method. */
export const payPurchase = defineAction({
  name: 'purchase.pay',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  idempotent: true,
  input: PaymentSelection.extend({
    organizationId: OrganizationId,
    purchaseId: Uuid,
    idempotencyKey: IdempotencyKey,
  }),
  output: z.object({ purchaseId: Uuid, paymentId: Uuid }),
  errors: ['purchase.not_open', 'purchase.payment_missing', 'payment.nothing_due', ...paymentErrors],
});
