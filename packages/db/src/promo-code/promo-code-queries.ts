import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import { likePattern } from '../client/like-pattern.ts';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

export type PromoCodeRow = {
  readonly id: string;
  readonly code: string;
  readonly productTypes: readonly string[];
  /** `product.hosting/pro` */
  readonly plans: readonly string[];
  readonly percentBasisPoints: number | null;
  readonly amountMinor: number | null;
  readonly currency: Currency | null;
  readonly periods: number;
  readonly newCustomersOnly: boolean;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly maxUses: number | null;
  readonly maxUsesPerOrganization: number | null;
  readonly used: number;
};

const columns = [
  ...['id', 'code', 'productTypes', 'plans', 'percentBasisPoints', 'amountMinor', 'currency', 'periods'],
  ...['newCustomersOnly', 'validFrom', 'validUntil', 'maxUses', 'maxUsesPerOrganization', 'used'],
] as (keyof PromoCodeRow)[];

const toRow = ({ amountMinor, ...row }: { amountMinor: bigint | null } & object): PromoCodeRow =>
  ({ ...row, amountMinor: amountMinor === null ? null : Number(amountMinor) }) as PromoCodeRow;

/** Codes belong to the provider and are for everybody; a tenant finds one only by its text. */
export async function findPromoCode({ db }: TenantScope, code: string): Promise<PromoCodeRow | null> {
  const row = await db.selectFrom('promoCode').select(columns).where('code', '=', code).executeTakeFirst();
  return row ? toRow(row as never) : null;
}

/** Of one order, in the order in which they were entered, with how often this organization has used each. */
export async function listEnteredPromos(
  { db, organizationId }: TenantScope,
  purchaseId: string,
): Promise<(PromoCodeRow & { readonly usedByOrganization: number })[]> {
  const rows = await db
    .selectFrom('purchasePromo')
    .innerJoin('promoCode', 'promoCode.id', 'purchasePromo.promoCodeId')
    .select(columns.map((column) => `promoCode.${column}` as const))
    .select((is) =>
      is
        .selectFrom('promoUse')
        .select((use) => use.fn.countAll<bigint>().as('count'))
        .where('promoUse.organizationId', '=', organizationId)
        .whereRef('promoUse.promoCodeId', '=', 'promoCode.id')
        .as('usedByOrganization'),
    )
    .where('purchasePromo.organizationId', '=', organizationId)
    .where('purchasePromo.purchaseId', '=', purchaseId)
    .orderBy('purchasePromo.position')
    .execute();
  return rows.map((row) => ({ ...toRow(row as never), usedByOrganization: Number(row.usedByOrganization) }));
}

export async function countPromoUses({ db, organizationId }: TenantScope, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('promoUse')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('organizationId', '=', organizationId)
    .where('promoCodeId', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Orders with the same codes wait for each other, always in the same order (CART-2). */
export async function lockPromoCodes({ db }: TenantScope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .selectFrom('promoCode')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

export async function insertEnteredPromo(
  { db, organizationId }: TenantScope,
  entry: { readonly purchaseId: string; readonly promoCodeId: string; readonly position: number },
): Promise<void> {
  await db
    .insertInto('purchasePromo')
    .values({ ...entry, organizationId })
    .execute();
}

export async function deleteEnteredPromo(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  promoCodeId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('purchasePromo')
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .where('promoCodeId', '=', promoCodeId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Counts one use each; the rows are locked by the caller. */
export async function usePromoCodes(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .insertInto('promoUse')
    .values(ids.map((promoCodeId) => ({ organizationId, promoCodeId, purchaseId, usedAt: now })))
    .execute();
  await db
    .updateTable('promoCode')
    .set((is) => ({ used: is('used', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
}

/** What an order that came to nothing has used is free again. */
export async function releasePromoCodes(
  { db, organizationId }: TenantScope,
  purchaseId: string,
): Promise<void> {
  const used = await db
    .selectFrom('promoUse')
    .select('promoCodeId')
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .execute();
  if (used.length === 0) return;
  const ids = used.map(({ promoCodeId }) => promoCodeId);
  await db
    .selectFrom('promoCode')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  await db
    .deleteFrom('promoUse')
    .where('organizationId', '=', organizationId)
    .where('purchaseId', '=', purchaseId)
    .execute();
  await db
    .updateTable('promoCode')
    .set((is) => ({ used: is('used', '-', 1) }))
    .where('id', 'in', ids)
    .execute();
}

/** Whether the organization has ever ordered or been sold something, this order left aside (CART-2). */
export async function isNewCustomer({ db, organizationId }: TenantScope): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select
    exists (select from subscription where organization_id = ${organizationId})
    or exists (select from purchase where organization_id = ${organizationId}
      and status in ('awaiting_payment', 'paid', 'provisioning', 'completed')) as known`.execute(db);
  return rows[0]?.known === false;
}

export type NewPromoCode = Omit<PromoCodeRow, 'used'> & {
  readonly createdBy: string;
  readonly createdAt: Date;
};

export const promoCodeConstraint = 'promo_code_code_key';

export async function insertPromoCode({ db }: SystemScope, row: NewPromoCode): Promise<void> {
  const { amountMinor, productTypes, plans, ...rest } = row;
  await db
    .insertInto('promoCode')
    .values({
      ...rest,
      productTypes: [...productTypes],
      plans: [...plans],
      amountMinor: amountMinor === null ? null : BigInt(amountMinor),
    })
    .execute();
}

type Page = { readonly search: string; readonly before: string | null; readonly limit: number };

/** Newest first: ids are in the order of time. */
export async function listPromoCodes(
  { db }: SystemScope,
  { search, before, limit }: Page,
): Promise<(PromoCodeRow & { readonly createdAt: Date })[]> {
  const rows = await db
    .selectFrom('promoCode')
    .select([...columns, 'createdAt'])
    .where('code', 'like', likePattern(search))
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toRow(row as never), createdAt: row.createdAt as Date }));
}

/** No further order takes it; those that have it keep it. False when it is unknown or over already. */
export async function endPromoCode({ db }: SystemScope, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('promoCode')
    .set({ validUntil: now })
    .where('id', '=', id)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>', now)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
