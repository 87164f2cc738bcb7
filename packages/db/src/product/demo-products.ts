import type { TenantScope } from '../client/scopes.ts';
import type { BillingPeriod, CurrencyCode, LocaleCode, ProductState } from '../generated/database.ts';

export type NewProduct = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly createdAt: Date;
};

/** Products with their parts, made without an order: for demo data. */
export async function insertProducts(
  { db, organizationId }: TenantScope,
  products: readonly NewProduct[],
  parts: readonly (NewProduct & { readonly productId: string })[],
): Promise<void> {
  await db
    .insertInto('product')
    .values(products.map((product) => ({ ...product, organizationId })))
    .execute();
  if (parts.length === 0) return;
  await db
    .insertInto('productPart')
    .values(parts.map((part) => ({ ...part, organizationId })))
    .execute();
}

export type SoldProduct = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly locale: LocaleCode;
};

export function listSold(
  { db, organizationId }: TenantScope,
  names: readonly string[],
): Promise<SoldProduct[]> {
  return db
    .selectFrom('product')
    .innerJoin('organization', 'organization.id', 'product.organizationId')
    .select(['product.id', 'product.type', 'product.name', 'organization.currency'])
    .select('organization.documentLocale as locale')
    .where('product.organizationId', '=', organizationId)
    .where('product.name', 'in', names)
    .execute();
}

type Sale = {
  readonly id: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly currency: CurrencyCode;
  readonly anchorOn: string;
  readonly paidUntil: string;
  readonly autoRenew: boolean;
  readonly state: ProductState;
};

/** Makes a demo product one that was sold and is paid for until a day. */
export async function sellProduct({ db, organizationId }: TenantScope, sale: Sale): Promise<void> {
  const { id, plan, state, period, currency, anchorOn, paidUntil, autoRenew } = sale;
  await db
    .updateTable('product')
    .set({ plan, state })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('subscription')
    .values({
      ...{ organizationId, productId: id, plan, period, currency, anchorOn, startedOn: anchorOn },
      ...{ paidUntil, autoRenew },
    })
    .execute();
}
