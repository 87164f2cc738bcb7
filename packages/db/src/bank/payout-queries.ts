import type { Currency } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { Json } from '../generated/database.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type PayoutStatus = 'requested' | 'approved' | 'sent' | 'confirmed' | 'returned' | 'cancelled';

export type PayoutRow = {
  readonly organizationId: OrganizationId;
  readonly id: string;
  readonly sellerId: number;
  readonly currency: Currency;
  readonly amountMinor: number;
  readonly kind: 'bank' | 'paypal';
  readonly creditor: Json;
  readonly status: PayoutStatus;
  readonly endToEndId: string;
  readonly uetr: string;
  readonly orderId: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly approvedBy: string | null;
  readonly updatedAt: Date;
};

export const toPayoutRow = (row: object): PayoutRow => withNumbers(row) as PayoutRow;

export async function insertPayout(
  { db, organizationId }: TenantScope,
  { amountMinor, organizationId: _, ...row }: PayoutRow,
): Promise<void> {
  await db
    .insertInto('payout')
    .values({ ...row, organizationId, amountMinor: BigInt(amountMinor) } as never)
    .execute();
}

/** The newest first. */
export async function listPayouts({ db, organizationId }: TenantScope, limit: number): Promise<PayoutRow[]> {
  const rows = await db
    .selectFrom('payout')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .orderBy('requestedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toPayoutRow);
}

/** Those of the names in a bank's file that are ours, locked. */
export async function findPayoutsByEndToEnd(
  { db }: SystemScope,
  endToEndIds: readonly string[],
): Promise<ReadonlyMap<string, PayoutRow>> {
  if (endToEndIds.length === 0) return new Map();
  const { rows } = await sql<PayoutRow>`
    select * from payout where end_to_end_id = any(${[...new Set(endToEndIds)]}::text[])
    order by organization_id, id for no key update`.execute(db);
  return new Map(rows.map((row) => [row.endToEndId, toPayoutRow(row)]));
}

/** Those that wait for staff or for the bank, oldest first. */
export async function listOpenPayouts(
  { db }: SystemScope,
  sellerId: number,
): Promise<(PayoutRow & { readonly organizationName: string })[]> {
  const rows = await db
    .selectFrom('payout')
    .innerJoin('organization', 'organization.id', 'payout.organizationId')
    .selectAll('payout')
    .select('organization.name as organizationName')
    .where('payout.sellerId', '=', sellerId)
    .where('payout.status', 'in', ['requested', 'approved', 'sent'])
    .orderBy('payout.requestedAt')
    .limit(500)
    .execute();
  return rows.map((row) => withNumbers(row) as never);
}

/** Whose it is can be read without its lock, which comes after that of the organization's money. */
export async function lockPayout(
  { db }: SystemScope,
  id: string,
  locked = true,
): Promise<PayoutRow | undefined> {
  const row = await db
    .selectFrom('payout')
    .selectAll()
    .where('id', '=', id)
    .$if(locked, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  return row && toPayoutRow(row);
}

export async function changePayout(
  { db }: SystemScope | TenantScope,
  id: string,
  change: Partial<Pick<PayoutRow, 'status' | 'orderId' | 'approvedBy'>>,
  now: Date,
): Promise<void> {
  await db
    .updateTable('payout')
    .set({ ...change, updatedAt: now })
    .where('id', '=', id)
    .execute();
}
