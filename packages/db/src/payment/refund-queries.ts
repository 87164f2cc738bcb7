import type { Currency } from '@atrium/contracts/currency';
import type { TenantScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type RefundRow = {
  readonly id: string;
  readonly invoiceId: string;
  readonly creditNoteId: string | null;
  readonly paymentId: string | null;
  readonly currency: Currency;
  readonly amountMinor: number;
  readonly target: 'prepaid' | 'method';
  readonly status: 'requested' | 'confirmed' | 'failed';
  readonly providerReference: string | null;
  readonly failure: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

const columns = [
  ...['id', 'invoiceId', 'creditNoteId', 'paymentId', 'currency', 'amountMinor', 'target', 'status'],
  ...['providerReference', 'failure', 'createdBy', 'createdAt', 'updatedAt'],
] as (keyof RefundRow)[];

export async function insertRefund(
  { db, organizationId }: TenantScope,
  { amountMinor, ...row }: RefundRow,
): Promise<void> {
  await db
    .insertInto('refund')
    .values({ ...row, organizationId, amountMinor: BigInt(amountMinor) })
    .execute();
}

export async function lockRefund(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<RefundRow | undefined> {
  const row = await db
    .selectFrom('refund')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && (withNumbers(row) as RefundRow);
}

export async function findRefund(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<RefundRow | undefined> {
  const row = await db
    .selectFrom('refund')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (withNumbers(row) as RefundRow);
}

export async function listRefunds(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<RefundRow[]> {
  const rows = await db
    .selectFrom('refund')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => withNumbers(row) as RefundRow);
}

export async function changeRefund(
  { db, organizationId }: TenantScope,
  id: string,
  change: Partial<Pick<RefundRow, 'status' | 'providerReference' | 'failure'>>,
  now: Date,
): Promise<void> {
  await db
    .updateTable('refund')
    .set({ ...change, updatedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export type RefundablePayment = {
  readonly id: string;
  readonly provider: string;
  readonly amountMinor: number;
  readonly refundedMinor: number;
};

/** Payments through a provider that have paid an invoice, newest first; locked, as they are about to be paid back. */
export async function lockRefundablePayments(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<RefundablePayment[]> {
  const rows = await db
    .selectFrom('payment')
    .select(['id', 'provider', 'amountMinor', 'refundedMinor'])
    .where('organizationId', '=', organizationId)
    .where('status', 'in', ['succeeded', 'partly_refunded'])
    .where('providerReference', 'is not', null)
    .where('id', 'in', (is) =>
      is
        .selectFrom('paymentAllocation')
        .select('paymentId')
        .where('organizationId', '=', organizationId)
        .where('invoiceId', '=', invoiceId),
    )
    .orderBy('id', 'desc')
    .forNoKeyUpdate()
    .execute();
  return rows.map(withNumbers);
}
