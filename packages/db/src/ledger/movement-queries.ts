import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type MovementRow = {
  readonly id: string;
  readonly day: string;
  readonly bookedAt: Date;
  readonly kind: string;
  readonly cause: JsonObject;
  readonly invoiceId: string | null;
  /** Number or reference of the invoice that it is about. */
  readonly about: string | null;
  readonly amountMinor: number;
  readonly balanceMinor: number;
};

export type MovementPage = {
  readonly sellerId: number;
  readonly currency: Currency;
  readonly from: string | null;
  readonly to: string | null;
  readonly before: string | null;
  readonly limit: number;
};

/**
 * What moved the prepaid account, newest first, one row per entry of the books. Money on hold counts as the account's until
 * it is spent, so that a payment that failed leaves no trace in the statement (PRE-4).
 */
export async function listMovementRows(
  { db, organizationId }: TenantScope,
  { sellerId, currency, from, to, before, limit }: MovementPage,
): Promise<MovementRow[]> {
  const { rows } = await sql<MovementRow>`
    with own as (
      select id from ledger_account where organization_id = ${organizationId} and seller_id = ${sellerId}
        and kind in ('prepaid', 'hold') and currency = ${currency}
    ), sides as (
      select transaction_id, invoice_id, amount_minor as amount from ledger_transfer
        where credit_id in (select id from own) and currency = ${currency}
      union all
      select transaction_id, invoice_id, -amount_minor from ledger_transfer
        where debit_id in (select id from own) and currency = ${currency}
    ), moved as (
      select transaction_id, (array_agg(invoice_id order by invoice_id))[1] as invoice_id, sum(amount)::bigint as amount
      from sides group by transaction_id having sum(amount) <> 0
    ), running as (
      select moved.*, sum(amount) over (order by transaction_id)::bigint as balance from moved
    )
    select running.transaction_id::text as id, entry.booked_on as day, entry.created_at as booked_at, entry.kind,
      entry.cause, running.invoice_id, coalesce(invoice.number_text, invoice.reference) as about,
      running.amount as amount_minor, running.balance as balance_minor
    from running
    join ledger_transaction entry on entry.id = running.transaction_id
    left join invoice on invoice.organization_id = ${organizationId} and invoice.id = running.invoice_id
    where (${from}::date is null or entry.booked_on >= ${from}::date)
      and (${to}::date is null or entry.booked_on <= ${to}::date)
      and (${before}::bigint is null or running.transaction_id < ${before}::bigint)
    order by running.transaction_id desc
    limit ${limit}`.execute(db);
  return rows.map(withNumbers);
}

/** The organization's accounts of a kind, with what stands on them. */
export async function listBalances(
  { db, organizationId }: TenantScope,
  sellerId: number,
): Promise<{ readonly kind: string; readonly currency: Currency; readonly balanceMinor: number }[]> {
  const rows = await db
    .selectFrom('ledgerAccount')
    .select(['kind', 'currency', 'balanceMinor'])
    .where('organizationId', '=', organizationId)
    .where('sellerId', '=', sellerId)
    .execute();
  return rows.map(withNumbers);
}
