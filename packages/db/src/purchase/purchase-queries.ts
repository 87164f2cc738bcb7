import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import { type PurchaseRow, type PurchaseStatus, purchaseColumns, toPurchase } from './purchase-rows.ts';

export async function findPurchase(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<PurchaseRow | null> {
  const row = await db
    .selectFrom('purchase')
    .select(purchaseColumns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toPurchase(row) : null;
}

export type FrozenLine = {
  readonly id: string;
  readonly unitNetMinor: number;
  readonly discountMinor: number;
  readonly promoCodeId: string | null;
  /** Made before the product is, so that the invoice can claim its days. */
  readonly productId: string;
};

/** What was shown is what is charged: from here on catalogue, codes and addresses may change (CART-1). */
export async function freezeLines(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  lines: readonly FrozenLine[],
): Promise<void> {
  for (const { id, unitNetMinor, discountMinor, ...line } of lines)
    await db
      .updateTable('purchaseLine')
      .set({ ...line, unitNetMinor: BigInt(unitNetMinor), discountMinor: BigInt(discountMinor) })
      .where('organizationId', '=', organizationId)
      .where('purchaseId', '=', purchaseId)
      .where('id', '=', id)
      .execute();
}

export type Placing = {
  readonly status: 'awaiting_payment' | 'paid';
  readonly currency: Currency;
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
  readonly invoiceId: string | null;
  readonly billingAddressId: string | null;
  readonly placedAt: Date;
};

export async function placePurchase(
  { db, organizationId }: TenantScope,
  id: string,
  { netMinor, vatMinor, grossMinor, ...placing }: Placing,
): Promise<void> {
  const amounts = { netMinor: BigInt(netMinor), vatMinor: BigInt(vatMinor), grossMinor: BigInt(grossMinor) };
  await db
    .updateTable('purchase')
    .set((is) => ({ ...placing, ...amounts, version: is('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function setPurchaseStatus(
  { db, organizationId }: TenantScope,
  id: string,
  status: PurchaseStatus,
  closedAt: Date | null = null,
): Promise<void> {
  await db
    .updateTable('purchase')
    .set((is) => ({ status, closedAt, version: is('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** An order that came to nothing holds no free credit. */
export async function dropFreeCredits(
  { db, organizationId }: TenantScope,
  purchaseId: string,
): Promise<void> {
  await db
    .updateTable('purchaseLine')
    .set({ freeCreditId: null })
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .where('freeCreditId', 'is not', null)
    .execute();
}

export type PurchaseListRow = PurchaseRow & { readonly lines: number; readonly firstName: string };

/** Newest first; carts are not in it. */
export async function listPurchaseRows(
  { db, organizationId }: TenantScope,
  { before, limit }: { readonly before: { at: Date; id: string } | null; readonly limit: number },
): Promise<PurchaseListRow[]> {
  const rows = await db
    .selectFrom('purchase')
    .select(purchaseColumns)
    .select((is) =>
      is
        .selectFrom('purchaseLine')
        .select((line) => line.fn.countAll<bigint>().as('count'))
        .where('purchaseLine.organizationId', '=', organizationId)
        .whereRef('purchaseLine.purchaseId', '=', 'purchase.id')
        .as('lines'),
    )
    .select((is) =>
      is
        .selectFrom('purchaseLine')
        .select('productName')
        .where('purchaseLine.organizationId', '=', organizationId)
        .whereRef('purchaseLine.purchaseId', '=', 'purchase.id')
        .orderBy('position')
        .limit(1)
        .as('firstName'),
    )
    .where('organizationId', '=', organizationId)
    .where('status', '!=', 'cart')
    .$if(before !== null, (query) =>
      query.where((is) =>
        is(is.refTuple('createdAt', 'id'), '<', is.tuple(before?.at ?? new Date(0), before?.id ?? '')),
      ),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ lines, firstName, ...row }) => ({
    ...toPurchase(row),
    lines: Number(lines),
    firstName: firstName ?? '',
  }));
}

export type StalePurchase = { readonly id: string; readonly organizationId: string };

/** Open longer than they may be, oldest first (CART-5). */
export const listStalePurchases = (
  { db }: SystemScope,
  placedBefore: Date,
  after: string,
  limit: number,
): Promise<StalePurchase[]> =>
  db
    .selectFrom('purchase')
    .select(['id', 'organizationId'])
    .where('status', '=', 'awaiting_payment')
    .where('placedAt', '<', placedBefore)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();

/** Carts that nobody has touched for long are removed with their lines. */
export async function deleteOldCarts({ db }: SystemScope, createdBefore: Date): Promise<void> {
  await db
    .deleteFrom('purchase')
    .where('status', '=', 'cart')
    .where('createdAt', '<', createdBefore)
    .execute();
}

export const provisionProductsJob = 'provision_products';
const maxAttempts = 20;

export async function addProvisioningJob({ db, organizationId }: TenantScope, id: string): Promise<void> {
  await sql`select graphile_worker.add_job(${sql.lit(provisionProductsJob)},
    json_build_object('organizationId', ${organizationId}::text, 'id', ${id}::text),
    job_key := ${`${provisionProductsJob}:${id}`}, max_attempts := ${sql.lit(maxAttempts)})`.execute(db);
}

type KeptPayment = Pick<PurchaseRow, 'paymentMethodId' | 'paymentKind' | 'usePrepaid'>;

/** How an open order is paid now; renewals of what it brings go on by it. */
export async function rememberPayment(
  { db, organizationId }: TenantScope,
  id: string,
  { paymentMethodId, paymentKind, usePrepaid }: KeptPayment,
): Promise<void> {
  await db
    .updateTable('purchase')
    .set((is) => ({ paymentMethodId, paymentKind, usePrepaid, version: is('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}
