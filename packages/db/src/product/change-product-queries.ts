import type { TenantScope } from '../client/scopes.ts';
import type { ProductState } from '../generated/database.ts';

export type LockedProduct = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly state: ProductState;
};

/** The products that are here, held against other changes, in the order of their ids. */
export const lockProducts = (
  { db, organizationId }: Pick<TenantScope, 'db' | 'organizationId'>,
  ids: readonly string[],
): Promise<LockedProduct[]> =>
  db
    .selectFrom('product')
    .select(['id', 'type', 'name', 'state'])
    .where('organizationId', '=', organizationId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();

export async function updateProductRow(
  { db, organizationId }: TenantScope,
  productId: string,
  change: { name: string } | { state: ProductState; stateChangedAt: Date },
): Promise<void> {
  await db
    .updateTable('product')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('id', '=', productId)
    .execute();
}

export async function replaceTags(
  { db, organizationId }: TenantScope,
  productId: string,
  tags: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('productTag')
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .execute();
  if (tags.length === 0) return;
  await db
    .insertInto('productTag')
    .values(tags.map((tag) => ({ organizationId, productId, tag })))
    .execute();
}
