import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { LedgerAccountName, LedgerTransactionRow, LedgerTransferRow } from './ledger-queries.ts';

/** A transfer between accounts of these names. */
export type NamedTransfer = Omit<LedgerTransferRow, 'debitId' | 'creditId'> & {
  readonly debit: LedgerAccountName;
  readonly credit: LedgerAccountName;
};

const accountOf = (side: 'debit' | 'credit') =>
  sql.raw(`(
    select id from ledger_account where organization_id = (given.${side}->>'organizationId')::uuid
      and seller_id = (given.${side}->>'sellerId')::smallint and kind = (given.${side}->>'kind')::ledger_account_kind
      and detail = given.${side}->>'detail' and currency = given.currency
    union all
    select id from ledger_account where given.${side}->>'organizationId' is null and organization_id is null
      and seller_id = (given.${side}->>'sellerId')::smallint and kind = (given.${side}->>'kind')::ledger_account_kind
      and detail = given.${side}->>'detail' and currency = given.currency) ${side}`);

const insertEntry = prepareQuery((db, entry: string, hash: Buffer, createdAt: Date, transfers: string) => {
  const query = sql<{ id: bigint | null; moved: bigint }>`
    with found as materialized (
      select given.*, debit.id as debit_id, credit.id as credit_id
      from rows from (jsonb_to_recordset(${transfers}::text::jsonb) as (debit jsonb, credit jsonb, "amountMinor" bigint,
        currency currency_code, "organizationId" uuid, "invoiceId" uuid))
        with ordinality as given (debit, credit, amount_minor, currency, organization_id, invoice_id, position)
      left join lateral ${accountOf('debit')} on true
      left join lateral ${accountOf('credit')} on true),
    entry as (
      insert into ledger_transaction
        (idempotency_key, kind, organization_id, booked_on, created_at, cause, request_hash, reverses_id)
      select key, kind, "organizationId", "bookedOn", ${createdAt}, cause, ${hash}, "reversesId"
      from jsonb_to_record(${entry}::text::jsonb) as (key text, kind text, "organizationId" uuid, "bookedOn" date,
        cause jsonb, "reversesId" bigint)
      on conflict (idempotency_key) do nothing returning id),
    moved as (
      insert into ledger_transfer (transaction_id, debit_id, credit_id, amount_minor, currency, organization_id, invoice_id)
      select entry.id, debit_id, credit_id, amount_minor, currency, organization_id, invoice_id from entry, found
      where not exists (select from found where debit_id is null or credit_id is null)
      order by position returning id)
    select (select id from entry) as id, (select count(*) from moved) as moved`;
  return { compile: () => query.compile(db) };
});

/**
 * Claims the key and moves the money in one statement. No id when the key has been used, also by somebody who has just
 * committed (PAY-5); nothing is moved when an account has still to be made.
 */
export async function insertLedgerEntry(
  { db }: TenantScope | SystemScope,
  { requestHash, createdAt, reversesId, ...row }: LedgerTransactionRow,
  transfers: readonly NamedTransfer[],
): Promise<{ readonly id: bigint | null; readonly moved: boolean }> {
  const entry = JSON.stringify({ ...row, reversesId: reversesId?.toString() ?? null });
  const [added] = await insertEntry(db, entry, requestHash, createdAt, JSON.stringify(transfers));
  return { id: added?.id ?? null, moved: (added?.moved ?? 0n) > 0n };
}
