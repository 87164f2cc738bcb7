import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export const chargePaymentJob = 'charge_payment';
export const refundPaymentJob = 'refund_payment';
const maxAttempts = 20;

export type PaymentStatus =
  | 'created'
  | 'requires_action'
  | 'pending'
  | 'succeeded'
  | 'failed'
  | 'cancelled'
  | 'partly_refunded'
  | 'refunded'
  | 'disputed'
  | 'lost';

export type PaymentKind = 'card' | 'paypal' | 'twint' | 'bank_transfer' | 'prepaid';

export type PaymentRow = {
  readonly id: string;
  readonly purpose: 'invoice' | 'top_up';
  readonly provider: string;
  readonly providerReference: string | null;
  readonly paymentMethodId: string | null;
  readonly kind: PaymentKind;
  readonly currency: Currency;
  readonly amountMinor: number;
  readonly prepaidMinor: number;
  readonly status: PaymentStatus;
  readonly failure: string | null;
  readonly actionUrl: string | null;
  readonly refundedMinor: number;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

const columns = [
  ...['id', 'purpose', 'provider', 'providerReference', 'paymentMethodId', 'kind', 'currency', 'amountMinor'],
  ...[
    'prepaidMinor',
    'status',
    'failure',
    'actionUrl',
    'refundedMinor',
    'createdBy',
    'createdAt',
    'updatedAt',
  ],
] as (keyof PaymentRow)[];

const toRow = (row: object): PaymentRow => withNumbers(row) as PaymentRow;

export type AllocationRow = { readonly invoiceId: string; readonly amountMinor: number };

export async function insertPayment(
  { db, organizationId }: TenantScope,
  payment: PaymentRow,
  allocations: readonly AllocationRow[],
): Promise<void> {
  const { amountMinor, prepaidMinor, refundedMinor, ...row } = payment;
  await db
    .insertInto('payment')
    .values({
      ...row,
      organizationId,
      amountMinor: BigInt(amountMinor),
      prepaidMinor: BigInt(prepaidMinor),
      refundedMinor: BigInt(refundedMinor),
    })
    .execute();
  if (allocations.length === 0) return;
  await db
    .insertInto('paymentAllocation')
    .values(
      allocations.map((allocation) => ({
        ...{ organizationId, paymentId: payment.id, invoiceId: allocation.invoiceId },
        amountMinor: BigInt(allocation.amountMinor),
      })),
    )
    .execute();
}

export async function lockPayment(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<PaymentRow | undefined> {
  const row = await db
    .selectFrom('payment')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toRow(row);
}

export async function findPayment(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<PaymentRow | undefined> {
  const row = await db
    .selectFrom('payment')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toRow(row);
}

export async function listAllocations(
  { db, organizationId }: TenantScope,
  paymentId: string,
): Promise<AllocationRow[]> {
  const rows = await db
    .selectFrom('paymentAllocation')
    .select(['invoiceId', 'amountMinor'])
    .where('organizationId', '=', organizationId)
    .where('paymentId', '=', paymentId)
    .orderBy('invoiceId')
    .execute();
  return rows.map(withNumbers);
}

export type PaymentChange = Partial<
  Pick<PaymentRow, 'status' | 'failure' | 'actionUrl' | 'providerReference' | 'refundedMinor'>
>;

export async function changePayment(
  { db, organizationId }: TenantScope,
  id: string,
  { refundedMinor, ...change }: PaymentChange,
  now: Date,
): Promise<void> {
  await db
    .updateTable('payment')
    .set({
      ...change,
      updatedAt: now,
      ...(refundedMinor === undefined ? {} : { refundedMinor: BigInt(refundedMinor) }),
    })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

const underWay = ['created', 'requires_action', 'pending'] as const;

/** Payments of an invoice that have not ended, in id order; locked, as they are about to be. */
export async function lockPaymentsUnderWay(
  { db, organizationId }: TenantScope,
  invoiceIds: readonly string[],
): Promise<PaymentRow[]> {
  const rows = await db
    .selectFrom('payment')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('status', 'in', [...underWay])
    .where('id', 'in', (is) =>
      is
        .selectFrom('paymentAllocation')
        .select('paymentId')
        .where('organizationId', '=', organizationId)
        .where('invoiceId', 'in', [...invoiceIds]),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(toRow);
}

/** What top-ups that have not ended will bring (PRE-1). */
export async function sumTopUpsUnderWay(
  { db, organizationId }: TenantScope,
  currency: Currency,
): Promise<number> {
  const row = await db
    .selectFrom('payment')
    .select((is) => is.fn.sum<string>('amountMinor').as('total'))
    .where('organizationId', '=', organizationId)
    .where('purpose', '=', 'top_up')
    .where('currency', '=', currency)
    .where('status', 'in', [...underWay])
    .executeTakeFirst();
  return Number(row?.total ?? 0);
}

/** A job of one payment, in the caller's transaction: no commit, no charge (NFR-2). */
export async function addPaymentJob(
  { db, organizationId }: TenantScope,
  job: typeof chargePaymentJob | typeof refundPaymentJob,
  id: string,
  runAt: Date | null = null,
): Promise<void> {
  await sql`select graphile_worker.add_job(${job},
    json_build_object('organizationId', ${organizationId}::text, 'id', ${id}::text),
    job_key := ${`${job}:${id}`}, max_attempts := ${maxAttempts}, run_at := ${runAt}::timestamptz)`.execute(
    db,
  );
}

/** Whose payment a provider speaks of. */
export const findPaymentByReference = ({ db }: SystemScope, provider: string, providerReference: string) =>
  db
    .selectFrom('payment')
    .select(['organizationId', 'id'])
    .where('provider', '=', provider)
    .where('providerReference', '=', providerReference)
    .executeTakeFirst();

/** What a payment is for, under the numbers that people know. */
export async function listPaidInvoices({ db, organizationId }: TenantScope, paymentId: string) {
  const rows = await db
    .selectFrom('paymentAllocation as part')
    .innerJoin('invoice', (join) =>
      join
        .onRef('invoice.organizationId', '=', 'part.organizationId')
        .onRef('invoice.id', '=', 'part.invoiceId'),
    )
    .select(['invoice.id', 'invoice.numberText as number', 'part.amountMinor'])
    .where('part.organizationId', '=', organizationId)
    .where('part.paymentId', '=', paymentId)
    .orderBy('invoice.id')
    .execute();
  return rows.map(withNumbers);
}

/** The payments of an invoice, newest first. */
export async function listPaymentsOf(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<PaymentRow[]> {
  const rows = await db
    .selectFrom('payment')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', 'in', (is) =>
      is
        .selectFrom('paymentAllocation')
        .select('paymentId')
        .where('organizationId', '=', organizationId)
        .where('invoiceId', '=', invoiceId),
    )
    .orderBy('id', 'desc')
    .limit(listedPayments)
    .execute();
  return rows.map(toRow);
}

const listedPayments = 50;
