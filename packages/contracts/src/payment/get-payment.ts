import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentView } from './payment-view.ts';

export const getPayment = defineAction({
  name: 'payment.get',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.payment.read',
  input: z.object({ organizationId: OrganizationId, paymentId: Uuid }),
  output: PaymentView,
  errors: [],
});
