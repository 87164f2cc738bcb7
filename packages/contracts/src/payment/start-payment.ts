import { z } from 'zod';
import { IdempotencyKey, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PaymentChoice, PaymentView } from './payment-view.ts';

export const maxInvoicesAtOnce = 100;

/** Pays invoices of one currency in one step, in part from the prepaid account if wanted (PAY-1, PRE-2). */
export const startPayment = defineAction({
  name: 'payment.start',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.payment.create',
  idempotent: true,
  input: z.object({
    organizationId: OrganizationId,
    idempotencyKey: IdempotencyKey,
    invoiceIds: z.array(Uuid).min(1).max(maxInvoicesAtOnce),
    method: PaymentChoice,
    /** Prepaid money as far as it goes, the rest by the method. */
    withPrepaid: z.boolean().default(false),
  }),
  output: PaymentView,
  errors: [
    ...(['payment.nothing_due', 'payment.under_way', 'payment.currencies_differ'] as const),
    ...(['payment.method_gone', 'payment.kind_unavailable', 'prepaid.insufficient'] as const),
  ],
});
