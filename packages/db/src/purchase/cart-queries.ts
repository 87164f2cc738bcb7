import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';
import {
  type PurchaseLineRow,
  type PurchasePaymentKind,
  type PurchaseRow,
  purchaseColumns,
  purchaseLineColumns,
  toPurchase,
  toPurchaseLine,
} from './purchase-rows.ts';

export async function findCart(
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<PurchaseRow | null> {
  const row = await db
    .selectFrom('purchase')
    .select(purchaseColumns)
    .where('organizationId', '=', organizationId)
    .where('createdBy', '=', accountId)
    .where('status', '=', 'cart')
    .executeTakeFirst();
  return row ? toPurchase(row) : null;
}

type NewCart = {
  readonly id: string;
  readonly createdBy: string;
  readonly currency: Currency;
  readonly createdAt: Date;
  readonly paymentMethodId: string | null;
  readonly paymentKind: PurchasePaymentKind | null;
};

/** Makes the person's cart, or finds the one that another of their tabs has made meanwhile. */
export async function insertCart({ db, organizationId }: TenantScope, cart: NewCart): Promise<void> {
  await db
    .insertInto('purchase')
    .values({ ...cart, organizationId, status: 'cart' })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'createdBy']).where('status', '=', sql.lit('cart')).doNothing(),
    )
    .execute();
}

/** Changes of one order wait for each other here. */
export async function lockPurchase(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<PurchaseRow | null> {
  const row = await db
    .selectFrom('purchase')
    .select(purchaseColumns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ? toPurchase(row) : null;
}

type CartChange = Partial<{
  readonly billingAddressId: string | null;
  readonly paymentMethodId: string | null;
  readonly paymentKind: PurchasePaymentKind | null;
  readonly usePrepaid: boolean;
}>;

/** Counts the change, so that an order placed from an older page is refused. */
export async function touchCart(
  { db, organizationId }: TenantScope,
  id: string,
  change: CartChange = {},
): Promise<void> {
  await db
    .updateTable('purchase')
    .set((is) => ({ ...change, version: is('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function listPurchaseLines(
  { db, organizationId }: TenantScope,
  purchaseId: string,
): Promise<PurchaseLineRow[]> {
  const rows = await db
    .selectFrom('purchaseLine')
    .select(purchaseLineColumns)
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .orderBy('position')
    .execute();
  return rows.map(toPurchaseLine);
}

export type LineChoice = {
  readonly productType: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly productName: string;
  readonly trialDays: number;
};

export async function insertLines(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  lines: readonly (LineChoice & { readonly id: string; readonly position: number })[],
): Promise<void> {
  await db
    .insertInto('purchaseLine')
    .values(lines.map((line) => ({ ...line, organizationId, purchaseId })))
    .execute();
}

export async function updateLine(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  lineId: string,
  change: Partial<Omit<LineChoice, 'productType'> & { readonly freeCreditId: string | null }>,
): Promise<void> {
  await db
    .updateTable('purchaseLine')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .where('id', '=', lineId)
    .execute();
}

export async function deleteLine(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  lineId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('purchaseLine')
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .where('id', '=', lineId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** A credit that lies in a cart is not used yet: whoever chooses it next has it. */
export async function takeCreditFromCarts(
  { db, organizationId }: TenantScope,
  freeCreditId: string,
): Promise<void> {
  await db
    .updateTable('purchaseLine')
    .set({ freeCreditId: null })
    .where('organizationId', '=', organizationId)
    .where('freeCreditId', '=', freeCreditId)
    .where((is) =>
      is.exists(
        is
          .selectFrom('purchase')
          .select('purchase.id')
          .where('purchase.organizationId', '=', organizationId)
          .whereRef('purchase.id', '=', 'purchaseLine.purchaseId')
          .where('purchase.status', '=', 'cart'),
      ),
    )
    .execute();
}
