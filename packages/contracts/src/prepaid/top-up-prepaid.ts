import { z } from 'zod';
import { IdempotencyKey, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Currency, Minor, PaymentView, ProviderKind } from '../payment/payment-view.ts';

export const topUpPrepaid = defineAction({
  name: 'prepaid.topUp',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.prepaid.update',
  idempotent: true,
  input: z.object({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    currency: Currency,
    amountMinor: Minor.min(1),
    method: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('stored'), paymentMethodId: Uuid }),
      z.object({ kind: ProviderKind }),
    ]),
  }),
  output: PaymentView,
  errors: [
    ...(['prepaid.amount_out_of_bounds', 'prepaid.balance_limit'] as const),
    ...(['payment.method_gone', 'payment.kind_unavailable'] as const),
  ],
});
