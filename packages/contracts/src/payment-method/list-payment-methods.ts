import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { ProviderKind } from '../payment/payment-view.ts';
import { PaymentMethodView } from './payment-method-view.ts';

export const listPaymentMethods = defineAction({
  name: 'paymentMethod.list',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.payment.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({
    methods: z.array(PaymentMethodView),
    /** What can be added. */
    kinds: z.array(ProviderKind),
    can: z.object({ change: Ability }),
  }),
  errors: [],
});
