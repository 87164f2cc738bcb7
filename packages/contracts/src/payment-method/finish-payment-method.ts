import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentMethodView } from './payment-method-view.ts';

/** Back from the provider's page: stores what was entered there, once. */
export const finishPaymentMethod = defineAction({
  name: 'paymentMethod.finish',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
  input: z.object({
    organizationId: OrganizationId,
    reference: z.string().min(1).max(200),
  }),
  output: PaymentMethodView,
  errors: ['payment_method.not_entered'],
});
