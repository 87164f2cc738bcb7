import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentView } from './payment-view.ts';

/** Ends a payment that waits for its customer; one that the provider decides about goes on. */
export const cancelPayment = defineAction({
  name: 'payment.cancel',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  input: z.object({ organizationId: OrganizationId, paymentId: Uuid }),
  output: PaymentView,
  errors: ['payment.under_way'],
});
