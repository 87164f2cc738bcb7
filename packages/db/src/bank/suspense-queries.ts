import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';
import type { BankTransactionRow } from './bank-transaction-queries.ts';

export type Customer = { readonly id: OrganizationId; readonly number: number; readonly name: string };
export type SuspenseRow = BankTransactionRow & { readonly suggested: readonly Customer[] };

/** What waits for staff, oldest first, with the customers whose money came from the same account. */
export async function listSuspense(
  { db }: SystemScope,
  sellerId: number,
  limit: number,
): Promise<{ readonly rows: SuspenseRow[]; readonly total: number }> {
  const { rows } = await sql<SuspenseRow & { total: bigint }>`
    select movement.id, movement.file_id, movement.account, movement.booked_on, movement.direction, movement.amount_minor,
      movement.currency, movement.reference, movement.message, movement.debtor_iban, movement.debtor_name, movement.why,
      count(*) over () as total,
      coalesce((select jsonb_agg(jsonb_build_object('id', known.id, 'number', known.number, 'name', known.name))
        from (select distinct organization.id, organization.number, organization.name
          from bank_transaction earlier join organization on organization.id = earlier.organization_id
          where earlier.seller_id = movement.seller_id and earlier.debtor_iban = movement.debtor_iban
            and organization.deleted_at is null limit 3) known), '[]') as suggested
    from bank_transaction movement
    where movement.seller_id = ${sellerId} and movement.outcome = 'suspense' and movement.resolved_at is null
      and not movement.has_parts
    order by movement.id limit ${limit}`.execute(db);
  const total = Number(rows[0]?.total ?? 0n);
  return { rows: rows.map((row) => withNumbers(row) as SuspenseRow), total };
}

export async function lockSuspense(
  { db }: SystemScope,
  sellerId: number,
  id: string,
): Promise<(BankTransactionRow & { readonly resolvedAt: Date | null }) | undefined> {
  const row = await db
    .selectFrom('bankTransaction')
    .selectAll()
    .where('id', '=', BigInt(id))
    .where('sellerId', '=', sellerId)
    .where('outcome', '=', 'suspense')
    .where('hasParts', '=', false)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && (withNumbers(row) as never);
}

export type Resolution = {
  readonly resolution: 'assigned' | 'returned' | 'noted';
  readonly resolutionReason: string;
  readonly resolvedBy: string;
  readonly resolvedAt: Date;
  readonly organizationId?: string;
};

export async function resolveSuspense({ db }: SystemScope, id: number, change: Resolution): Promise<void> {
  await db.updateTable('bankTransaction').set(change).where('id', '=', BigInt(id)).execute();
}

/** The customer of a customer number, an invoice's number or a payment reference. */
export async function identifyCustomer(
  { db }: SystemScope,
  sellerId: number,
  text: string,
): Promise<Customer | undefined> {
  const bare = text.replace(/\s+/g, '').toUpperCase();
  const number = /^\d{1,10}$/.test(bare) ? Number(bare) : null;
  // Found by its parts, and then compared as it is written.
  const [, series = null, year = null, place = null] = /^(.+)-(\d{4})-(\d{6,9})$/.exec(bare) ?? [];
  const { rows } = await sql<Customer>`
    select id, number, name from organization
    where deleted_at is null and (number = ${number}::bigint or id in (
      select organization_id from invoice
      where seller_id = ${sellerId} and reference = ${bare}
      union all
      select organization_id from invoice
      where seller_id = ${sellerId} and series = ${series} and fiscal_year = ${year}::int and number = ${place}::int
        and number_text = ${bare}))
    limit 2`.execute(db);
  return rows.length === 1 && rows[0] ? (withNumbers(rows[0]) as never) : undefined;
}

export async function findCustomer({ db }: SystemScope, id: string): Promise<Customer | undefined> {
  const row = await db
    .selectFrom('organization')
    .select(['id', 'number', 'name'])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return row && (withNumbers(row) as never);
}
