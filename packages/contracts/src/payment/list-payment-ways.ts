import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentMethodView } from '../payment-method/payment-method-view.ts';
import { Currency, Minor, ProviderKind } from './payment-view.ts';

/** Everything that the organization can pay with in a currency (PAY-1). */
export const listPaymentWays = defineAction({
  name: 'payment.listWays',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.payment.read',
  input: z.object({ organizationId: OrganizationId, currency: Currency }),
  output: z.object({
    methods: z.array(PaymentMethodView),
    kinds: z.array(ProviderKind),
    prepaidMinor: Minor,
    bank: z.object({ holder: z.string(), iban: z.string(), bic: z.string(), name: z.string() }),
  }),
  errors: [],
});
