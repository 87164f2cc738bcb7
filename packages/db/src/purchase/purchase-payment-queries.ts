import type { paymentFailures } from '@atrium/contracts/payment/payment-view';
import type { TenantScope } from '../client/scopes.ts';
import type { PaymentKind, PaymentStatus } from '../payment/payment-queries.ts';

export type PurchasePayment = {
  readonly id: string;
  readonly kind: PaymentKind;
  readonly status: PaymentStatus;
  readonly failure: (typeof paymentFailures)[number] | null;
  readonly actionUrl: string | null;
};

/** The newest payment of an order's invoice; null where none has been started. */
export async function findLatestPayment(
  { db, organizationId }: TenantScope,
  invoiceId: string | null,
): Promise<PurchasePayment | null> {
  if (invoiceId === null) return null;
  const row = await db
    .selectFrom('payment')
    .innerJoin('paymentAllocation', (join) =>
      join
        .onRef('paymentAllocation.organizationId', '=', 'payment.organizationId')
        .onRef('paymentAllocation.paymentId', '=', 'payment.id'),
    )
    .select(['payment.id', 'payment.kind', 'payment.status', 'payment.failure', 'payment.actionUrl'])
    .where('payment.organizationId', '=', organizationId)
    .where('paymentAllocation.invoiceId', '=', invoiceId)
    .orderBy('payment.id', 'desc')
    .executeTakeFirst();
  return (row as PurchasePayment | undefined) ?? null;
}
