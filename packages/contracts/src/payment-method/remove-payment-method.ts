import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Removes a method here and at the provider; renewals that used it take the default one (PAY-2). */
export const removePaymentMethod = defineAction({
  name: 'paymentMethod.remove',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  sudo: true,
  input: z.object({ organizationId: OrganizationId, paymentMethodId: Uuid }),
  output: z.object({}),
  errors: [],
});
