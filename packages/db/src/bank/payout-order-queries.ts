import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';
import { type PayoutRow, toPayoutRow } from './payout-queries.ts';

export type PayoutOrderRow = {
  readonly id: string;
  readonly messageId: string;
  readonly currency: Currency;
  readonly executeOn: string;
  readonly createdAt: Date;
  readonly payouts: number;
  readonly totalMinor: number;
};

/** Payouts to bank accounts that nobody has put into a file yet, oldest first, locked. */
export async function lockPayoutsToOrder(
  { db }: SystemScope,
  { sellerId, currency }: { readonly sellerId: number; readonly currency: Currency },
  limit: number,
): Promise<PayoutRow[]> {
  const rows = await db
    .selectFrom('payout')
    .selectAll()
    .where('sellerId', '=', sellerId)
    .where('currency', '=', currency)
    .where('kind', '=', 'bank')
    .where('status', '=', 'requested')
    .orderBy('requestedAt')
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .execute();
  return rows.map(toPayoutRow);
}

export async function insertPayoutOrder(
  { db }: SystemScope,
  order: {
    readonly id: string;
    readonly sellerId: number;
    readonly messageId: string;
    readonly currency: Currency;
    readonly executeOn: string;
    readonly createdBy: string;
    readonly createdAt: Date;
    readonly sentAt: Date;
  },
): Promise<void> {
  await db.insertInto('payoutOrder').values(order).execute();
}

export async function putIntoOrder(
  { db }: SystemScope,
  ids: readonly string[],
  { orderId, approvedBy, now }: { readonly orderId: string; readonly approvedBy: string; readonly now: Date },
): Promise<void> {
  await db
    .updateTable('payout')
    .set({ orderId, approvedBy, status: 'sent', updatedAt: now })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

const orders = ({ db }: SystemScope, sellerId: number) =>
  db
    .selectFrom('payoutOrder')
    .innerJoin('payout', 'payout.orderId', 'payoutOrder.id')
    .select(['payoutOrder.id', 'payoutOrder.messageId', 'payoutOrder.currency', 'payoutOrder.executeOn'])
    .select(['payoutOrder.createdAt'])
    .select(({ fn }) => [
      fn.countAll<bigint>().as('payouts'),
      fn.sum<bigint>('payout.amountMinor').as('total'),
    ])
    .where('payoutOrder.sellerId', '=', sellerId)
    .groupBy('payoutOrder.id');

const toOrder = ({ total, ...row }: { readonly total: unknown; readonly payouts: unknown }): PayoutOrderRow =>
  ({ ...row, payouts: Number(row.payouts), totalMinor: Number(total) }) as never;

export async function findPayoutOrder(
  system: SystemScope,
  sellerId: number,
  id: string,
): Promise<PayoutOrderRow | null> {
  const row = await orders(system, sellerId).where('payoutOrder.id', '=', id).executeTakeFirst();
  return row ? toOrder(row) : null;
}

/** The newest first. */
export async function listPayoutOrders(
  system: SystemScope,
  sellerId: number,
  limit: number,
): Promise<PayoutOrderRow[]> {
  const rows = await orders(system, sellerId)
    .orderBy('payoutOrder.createdAt', 'desc')
    .orderBy('payoutOrder.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toOrder);
}

export async function listPayoutsOfOrder({ db }: SystemScope, orderId: string): Promise<PayoutRow[]> {
  const rows = await db
    .selectFrom('payout')
    .selectAll()
    .where('orderId', '=', orderId)
    .orderBy('requestedAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => toPayoutRow(withNumbers(row)));
}
