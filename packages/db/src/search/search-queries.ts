import { type RawBuilder, sql } from 'kysely';
import { beginningPattern, foldText, wordPatterns } from '../client/fold-text.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

export type FoundResource = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Of a part: its product's name. */
  readonly within: string | null;
};

/** Rows of each type in the order of the index, which is read alone and no further than the limit. */
const ofEachType = (
  organizationId: string,
  patterns: readonly string[],
  limit: number,
  condition: RawBuilder<unknown>,
): RawBuilder<unknown> => {
  const from = (table: 'product' | 'product_part') => sql`
    select found.id, found.search_text from kinds cross join lateral (
      select id, search_text from ${sql.table(table)}
      where organization_id = ${organizationId} and type = kinds.type and search_text like all (${patterns}::text[]) and ${condition}
      order by search_text, id limit ${limit}) found`;
  return sql`${from('product')} union all ${from('product_part')} order by 2, 1 limit ${limit}`;
};

/**
 * Products and parts of types that the reader sees all of. What begins with the words comes first; the rest is only looked
 * through where that does not fill the list.
 */
const selectOfTypes = prepareQuery(
  (
    db,
    organizationId: string,
    types: readonly string[],
    patterns: readonly string[],
    beginning: string,
    end: string,
    limit: number,
  ) => {
    const begins = sql`search_text >= ${beginning} and search_text < ${end}`;
    const later = sql`not (${begins}) and (select count(*) from begun) < ${limit}`;
    const query = sql<FoundResource>`
      with kinds as materialized (select unnest(${types}::text[]) as type),
      begun as materialized (${ofEachType(organizationId, patterns, limit, begins)}),
      others as materialized (${ofEachType(organizationId, patterns, limit, later)}),
      ranked as materialized (
        select id, false as later, search_text from begun union all select id, true, search_text from others
        order by 2, 3, 1 limit ${limit})
      select ranked.id, coalesce(product.type, part.type) as type, coalesce(product.name, part.name) as name,
        around.name as within
      from ranked
      left join product on product.organization_id = ${organizationId} and product.id = ranked.id
      left join product_part part on part.organization_id = ${organizationId} and part.id = ranked.id
      left join product around on around.organization_id = ${organizationId} and around.id = part.product_id
      order by ranked.later, ranked.search_text, ranked.id`;
    return { compile: () => query.compile(db) };
  },
);

/** Follows every text in the order of bytes. */
const last = '\u{10FFFF}';

export const searchResourcesOfTypes = (
  { db, organizationId }: TenantScope,
  types: readonly string[],
  search: string,
  limit: number,
): Promise<FoundResource[]> =>
  types.length === 0
    ? Promise.resolve([])
    : selectOfTypes(
        ...([db, organizationId, types, wordPatterns(search)] as const),
        ...([foldText(search).trim(), `${foldText(search).trim()}${last}`, limit] as const),
      );

const selectTeams = prepareQuery(
  (
    db,
    organizationId: string,
    all: boolean,
    ids: readonly string[],
    patterns: readonly string[],
    beginning: string,
    limit: number,
  ) => {
    const query = sql<{ id: string; name: string }>`select id, name from work_team
      where organization_id = ${organizationId} and (${all}::boolean or id = any(${ids}::uuid[]))
        and search_text like all (${patterns}::text[])
      order by search_text not like ${beginning}, search_text, id limit ${limit}`;
    return { compile: () => query.compile(db) };
  },
);

/** Among these, or among all where `ids` is null. */
export const searchTeams = (
  { db, organizationId }: TenantScope,
  ids: readonly string[] | null,
  search: string,
  limit: number,
): Promise<{ id: string; name: string }[]> =>
  selectTeams(
    ...([db, organizationId, ids === null, ids ?? []] as const),
    ...([wordPatterns(search), beginningPattern(search), limit] as const),
  );
