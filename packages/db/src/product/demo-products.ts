import type { TenantScope } from '../client/scopes.ts';

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
