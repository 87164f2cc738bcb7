import { sql } from 'kysely';
import { likePattern } from '../client/like-pattern.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

const selectCounts = prepareQuery((db, organizationId: string) =>
  db
    .selectFrom('product')
    .select((is) => ['type', is.fn.countAll<bigint>().as('count')])
    .where('organizationId', '=', organizationId)
    .groupBy('type'),
);

/** How many products there are of each type: what a list of them is planned by. */
export async function countProducts({
  db,
  organizationId,
}: TenantScope): Promise<ReadonlyMap<string, number>> {
  const rows = await selectCounts(db, organizationId);
  return new Map(rows.map(({ type, count }) => [type, Number(count)]));
}

export type ResourceRow = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Of a part: its product, and the part around it. */
  readonly productId: string | null;
  readonly parentPartId: string | null;
};

const resources = sql.raw(`
  select organization_id, id, type, name, created_at, null::uuid as product_id, null::uuid as parent_part_id from product
  union all
  select organization_id, id, type, name, created_at, product_id, parent_part_id from product_part`);

const selectByIds = prepareQuery((db, organizationId: string, ids: readonly string[]) => {
  const query = sql<ResourceRow>`select found.* from (${resources}) found
    where found.organization_id = ${organizationId} and found.id = any(${ids}::uuid[])`;
  return { compile: () => query.compile(db) };
});

/** Products and parts by id; what is not of this organization is left out. */
export async function findResources(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ResourceRow>> {
  if (ids.length === 0) return new Map();
  const rows = await selectByIds(db, organizationId, [...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

const selectParts = prepareQuery((db, organizationId: string, productId: string, limit: number) =>
  db
    .selectFrom('productPart')
    .select(['id', 'type', 'name', 'createdAt', 'productId', 'parentPartId'])
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .orderBy('type')
    .orderBy('name')
    .orderBy('id')
    .limit(limit),
);

export const listPartRows = (
  { db, organizationId }: TenantScope,
  productId: string,
  limit: number,
): Promise<ResourceRow[]> => selectParts(db, organizationId, productId, limit);

export type ProductWindow = {
  readonly type: string | null;
  readonly search: string;
  readonly skip: number;
  readonly take: number;
};

const selectWindow = prepareQuery(
  (db, organizationId: string, type: string | null, search: string, skip: number, take: number) => {
    const query = sql<{ id: string; type: string; name: string }>`select id, type, name from product
      where organization_id = ${organizationId} and (${type}::text is null or type = ${type}) and name ilike ${search}
      order by type, name, id limit ${take} offset ${skip}`;
    return { compile: () => query.compile(db) };
  },
);

/** Products of the whole organization by type and name, for those who may see all of them. */
export const listProductWindow = (
  { db, organizationId }: TenantScope,
  { type, search, skip, take }: ProductWindow,
) => selectWindow(db, organizationId, type, likePattern(search), skip, take);

const selectWindowTotal = prepareQuery((db, organizationId: string, type: string | null, search: string) => {
  const query = sql<{ count: number }>`select count(*)::int as count from product
    where organization_id = ${organizationId} and (${type}::text is null or type = ${type}) and name ilike ${search}`;
  return { compile: () => query.compile(db) };
});

export async function countProductWindow(
  { db, organizationId }: TenantScope,
  { type, search }: Pick<ProductWindow, 'type' | 'search'>,
): Promise<number> {
  const [row] = await selectWindowTotal(db, organizationId, type, likePattern(search));
  return row?.count ?? 0;
}
