import { z } from 'zod';
import { line, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { PaymentMethodView } from './payment-method-view.ts';

/** Names a method, and makes it the one that is proposed and that renewals use (PAY-2). */
export const updatePaymentMethod = defineAction({
  name: 'paymentMethod.update',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  input: z.object({
    organizationId: OrganizationId,
    paymentMethodId: Uuid,
    name: line(limits.paymentMethodName),
    isDefault: z.boolean(),
  }),
  output: PaymentMethodView,
  errors: [],
});
