import { sql } from 'kysely';
import { jsonRows } from '../client/json-rows.ts';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { LedgerTransactionRow, LedgerTransferRow } from './ledger-queries.ts';

type Scope = TenantScope | SystemScope;

/** Claims keys; those that are used already have no id in the answer (PAY-5). */
export async function insertLedgerTransactions(
  { db }: Scope,
  rows: readonly LedgerTransactionRow[],
): Promise<ReadonlyMap<string, bigint>> {
  const stored = rows.map(({ requestHash, createdAt, reversesId, ...row }) => ({
    ...row,
    ...{ requestHash: requestHash.toString('hex'), createdAt: createdAt.toISOString() },
    reversesId: reversesId?.toString(),
  }));
  const { rows: added } = await sql<{ id: bigint; idempotencyKey: string }>`
    insert into ledger_transaction
      (idempotency_key, kind, organization_id, booked_on, created_at, cause, request_hash, reverses_id)
    select key, kind, "organizationId", "bookedOn", "createdAt", cause, decode("requestHash", 'hex'), "reversesId"
    from rows from (json_to_recordset(${jsonRows(stored)}) as (key text, kind text, "organizationId" uuid, "bookedOn" date,
      "createdAt" timestamptz, cause jsonb, "requestHash" text, "reversesId" bigint)) with ordinality
    order by ordinality
    on conflict (idempotency_key) do nothing returning id, idempotency_key`.execute(db);
  return new Map(added.map(({ id, idempotencyKey }) => [idempotencyKey, id]));
}

export async function findLedgerHashes(
  { db }: Scope,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Buffer | null>> {
  const rows = await db
    .selectFrom('ledgerTransaction')
    .select(['idempotencyKey', 'requestHash'])
    .where('idempotencyKey', 'in', [...keys])
    .execute();
  return new Map(rows.map(({ idempotencyKey, requestHash }) => [idempotencyKey, requestHash]));
}

export type OwnedTransferRow = LedgerTransferRow & { readonly transactionId: bigint };

/** Transfers of several transactions in one statement: every balance moves once. */
export async function insertTransferRows({ db }: Scope, rows: readonly OwnedTransferRow[]): Promise<void> {
  const stored = rows.map(({ transactionId, debitId, creditId, ...row }) => ({
    ...row,
    ...{
      transactionId: transactionId.toString(),
      debitId: debitId.toString(),
      creditId: creditId.toString(),
    },
  }));
  await sql`
    insert into ledger_transfer (transaction_id, debit_id, credit_id, amount_minor, currency, organization_id, invoice_id)
    select "transactionId", "debitId", "creditId", "amountMinor", currency, "organizationId", "invoiceId"
    from rows from (json_to_recordset(${jsonRows(stored)}) as ("transactionId" bigint, "debitId" bigint, "creditId" bigint,
      "amountMinor" bigint, currency currency_code, "organizationId" uuid, "invoiceId" uuid)) with ordinality
    order by ordinality`.execute(db);
}
