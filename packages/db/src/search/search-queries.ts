import { sql } from 'kysely';
import { beginningPattern, wordPatterns } from '../client/fold-text.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

export type FoundResource = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Of a part: its product's name. */
  readonly within: string | null;
};

/**
 * Products and parts of types that the reader sees all of. The index is read alone; rows are fetched for what is shown.
 * What begins with the words comes first.
 */
const selectOfTypes = prepareQuery(
  (
    db,
    organizationId: string,
    types: readonly string[],
    patterns: readonly string[],
    beginning: string,
    limit: number,
  ) => {
    const query = sql<FoundResource>`
      with found as materialized (
        (select id, search_text from product
          where organization_id = ${organizationId} and type = any(${types}::text[]) and search_text like all (${patterns}::text[])
          order by search_text not like ${beginning}, search_text, id limit ${limit})
        union all
        (select id, search_text from product_part
          where organization_id = ${organizationId} and type = any(${types}::text[]) and search_text like all (${patterns}::text[])
          order by search_text not like ${beginning}, search_text, id limit ${limit})
        order by 2, 1
      ), ranked as materialized (
        select id, search_text not like ${beginning} as later, search_text from found order by 2, 3, 1 limit ${limit}
      )
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

export const searchResourcesOfTypes = (
  { db, organizationId }: TenantScope,
  types: readonly string[],
  search: string,
  limit: number,
): Promise<FoundResource[]> =>
  types.length === 0
    ? Promise.resolve([])
    : selectOfTypes(db, organizationId, types, wordPatterns(search), beginningPattern(search), limit);

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
