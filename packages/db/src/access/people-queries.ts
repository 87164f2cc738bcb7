import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { sql } from 'kysely';
import { likePattern } from '../client/like-pattern.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

export type PersonRow = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** Null for support staff, who are no members (SUP-3). */
  readonly role: MemberRole | null;
};

const person = sql.raw(`concat_ws(' ', account.first_name, account.last_name)`);

const selectPeople = prepareQuery(
  (db, organizationId: string, ids: readonly string[], search: string, skip: number, take: number) => {
    const query = sql<PersonRow>`
      select account.id as account_id, ${person} as name, account.login_identifier as email, member.role
      from account left join member on member.organization_id = ${organizationId} and member.account_id = account.id
      where account.id = any(${ids}::uuid[])
        and (${person} ilike ${search} or account.login_identifier ilike ${search})
      order by member.role nulls last, account.last_name, account.first_name, account.id
      limit ${take} offset ${skip}`;
    return { compile: () => query.compile(db) };
  },
);

export type Window = { readonly search: string; readonly skip: number; readonly take: number };

/** Of people that the engine has named, one page by role and name. */
export const listPeopleAmong = (
  { db, organizationId }: TenantScope,
  accountIds: readonly string[],
  { search, skip, take }: Window,
) => selectPeople(db, organizationId, accountIds, likePattern(search), skip, take);

const selectMembers = prepareQuery(
  (db, organizationId: string, search: string, skip: number, take: number) => {
    const query = sql<PersonRow & { role: MemberRole }>`
    select account.id as account_id, ${person} as name, account.login_identifier as email, member.role
    from member join account on account.id = member.account_id
    where member.organization_id = ${organizationId}
      and (${person} ilike ${search} or account.login_identifier ilike ${search})
    order by account.last_name, account.first_name, account.id limit ${take} offset ${skip}`;
    return { compile: () => query.compile(db) };
  },
);

/** Members by name, in a window. */
export const listMemberWindow = ({ db, organizationId }: TenantScope, { search, skip, take }: Window) =>
  selectMembers(db, organizationId, likePattern(search), skip, take);

const selectCount = prepareQuery((db, organizationId: string, search: string) => {
  const query = sql<{ count: number }>`
    select count(*)::int as count from member join account on account.id = member.account_id
    where member.organization_id = ${organizationId}
      and (${person} ilike ${search} or account.login_identifier ilike ${search})`;
  return { compile: () => query.compile(db) };
});

const selectAll = prepareQuery((db, organizationId: string) =>
  db
    .selectFrom('member')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('organizationId', '=', organizationId),
);

export async function countMembers({ db, organizationId }: TenantScope, search: string): Promise<number> {
  // Without a search nobody's name has to be read.
  if (search === '') return Number((await selectAll(db, organizationId))[0]?.count ?? 0);
  const [row] = await selectCount(db, organizationId, likePattern(search));
  return row?.count ?? 0;
}

const selectTeamNames = prepareQuery((db, organizationId: string, ids: readonly string[]) =>
  db
    .selectFrom('workTeam')
    .select(['id', 'name'])
    .where('organizationId', '=', organizationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`),
);

export async function teamNames(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await selectTeamNames(db, organizationId, [...new Set(ids)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const selectHeldProducts = prepareQuery(
  (db, organizationId: string, ids: readonly string[], search: string, skip: number, take: number) => {
    const query = sql<{ id: string; type: string; name: string }>`
      select product.id, product.type, product.name from product
      where product.organization_id = ${organizationId} and product.id = any(array(
        select unnest(${ids}::uuid[]) union
        select part.product_id from product_part part
        where part.organization_id = ${organizationId} and part.id = any(${ids}::uuid[])
      )) and product.name ilike ${search}
      order by product.type, product.name, product.id limit ${take} offset ${skip}`;
    return { compile: () => query.compile(db) };
  },
);

/** The products that are among these ids or have a part among them, by type and name. */
export const listHeldProducts = (
  { db, organizationId }: TenantScope,
  resourceIds: readonly string[],
  { search, skip, take }: Window,
) => selectHeldProducts(db, organizationId, resourceIds, likePattern(search), skip, take);

const selectHeldParts = prepareQuery(
  (db, organizationId: string, productIds: readonly string[], ids: readonly string[]) =>
    db
      .selectFrom('productPart')
      .select(['id', 'type', 'name', 'productId'])
      .where('organizationId', '=', organizationId)
      .where('productId', '=', sql<string>`any(${productIds}::uuid[])`)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .orderBy('name')
      .orderBy('id'),
);

export const listHeldParts = (
  { db, organizationId }: TenantScope,
  productIds: readonly string[],
  resourceIds: readonly string[],
) => selectHeldParts(db, organizationId, productIds, resourceIds);
