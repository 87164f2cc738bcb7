import type { MemberSort, MemberStatus } from '@atrium/contracts/member/member-types';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { type RawBuilder, sql } from 'kysely';
import { wordPatterns } from '../client/fold-text.ts';
import type { TenantScope } from '../client/scopes.ts';

export type MemberQuery = {
  readonly search: string;
  readonly roles: readonly MemberRole[];
  readonly teamId: string | null;
  readonly productId: string | null;
  readonly secondFactor: 'with' | 'without' | null;
  readonly status: MemberStatus | null;
  readonly sort: MemberSort;
  readonly descending: boolean;
  readonly now: Date;
};

export type MemberListRow = {
  readonly accountId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly billingRight: boolean;
  readonly blockedAt: Date | null;
  readonly endsAt: Date | null;
  readonly createdAt: Date;
  readonly lastActiveAt: Date | null;
  readonly hasSecondFactor: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[] | null;
  /** What the list is sorted by, as text: the place at which the next page begins. */
  readonly place: readonly string[];
};

export type MemberPlace = { readonly values: readonly string[]; readonly direction: 'after' | 'before' };

/** Sorted by these, each as text and back again; the account's id makes every place one of its own. */
const sortKeys: Readonly<Record<MemberSort, readonly (readonly [column: string, type: string])[]>> = {
  name: [['member.directory_name', 'text collate "C"']],
  role: [
    ['member.role', 'member_role'],
    ['member.directory_name', 'text collate "C"'],
  ],
  last_active: [[`coalesce(member.last_active_at, '-infinity')`, 'timestamptz']],
  joined: [['member.created_at', 'timestamptz']],
};

/** Every word is somewhere in name or address, in any order. */
const searched = (search: string): RawBuilder<unknown>[] =>
  wordPatterns(search).map((pattern) => sql`member.directory_text like ${pattern}`);

const statuses: Readonly<Record<MemberStatus, (now: Date) => RawBuilder<unknown>>> = {
  active: (now) => sql`member.blocked_at is null and (member.ends_at is null or member.ends_at > ${now})`,
  blocked: () => sql`member.blocked_at is not null`,
  ended: (now) => sql`member.blocked_at is null and member.ends_at <= ${now}`,
};

const secondFactor = sql`exists (select from second_factor where second_factor.account_id = member.account_id)`;

/** Through the role, an own grant or a team's, on the product itself, a part of it or all of its type. */
function reaches(organizationId: string, productId: string, now: Date): RawBuilder<unknown> {
  const held = sql`select held.principal_id from access_grant held
    where held.organization_id = ${organizationId} and (held.ends_at is null or held.ends_at > ${now}) and (
      held.resource_id = ${productId}
      or held.resource_id in (select id from product_part
        where organization_id = ${organizationId} and product_id = ${productId})
      or (held.resource_id is null and held.resource_type =
        (select type from product where organization_id = ${organizationId} and id = ${productId})))`;
  return sql`(member.role in ('legal_representative', 'administrator') or member.account_id = any(array(
    select principal_id from (${held}) own
    union select place.account_id from team_member place
      where place.organization_id = ${organizationId} and place.team_id in (${held})
        and (place.ends_at is null or place.ends_at > ${now}))))`;
}

function conditions(organizationId: string, query: MemberQuery): RawBuilder<unknown> {
  const { roles, teamId, productId, status, now } = query;
  const all = [sql`member.organization_id = ${organizationId}`, ...searched(query.search)];
  if (roles.length > 0) all.push(sql`member.role = any(${roles}::member_role[])`);
  if (teamId !== null)
    all.push(sql`member.account_id = any(array(select account_id from team_member
      where organization_id = ${organizationId} and team_id = ${teamId}))`);
  if (productId !== null) all.push(reaches(organizationId, productId, now));
  if (query.secondFactor !== null)
    all.push(query.secondFactor === 'with' ? secondFactor : sql`not ${secondFactor}`);
  if (status !== null) all.push(statuses[status](now));
  return sql.join(all, sql` and `);
}

/** One page. The people of the page are looked up after it is known: its cost follows what it shows. */
export async function listMemberRows(
  { db, organizationId }: TenantScope,
  query: MemberQuery,
  place: MemberPlace | null,
  limit: number,
): Promise<readonly MemberListRow[]> {
  const keys = [...sortKeys[query.sort], ['member.account_id', 'uuid'] as const];
  const backwards = place?.direction === 'before';
  const falling = query.descending !== backwards;
  const by = keys.map(([column]) => sql.raw(column));
  const order = sql.join(by.map((column) => sql`${column} ${sql.raw(falling ? 'desc' : 'asc')}`));
  const beyond = place
    ? sql`(${sql.join(by)}) ${sql.raw(falling ? '<' : '>')} (${sql.join(
        keys.map(([, type], index) => {
          const [name = '', ...rest] = type.split(' ');
          return sql`${place.values[index] ?? ''}::text::${sql.raw(name)} ${sql.raw(rest.join(' '))}`;
        }),
      )})`
    : sql`true`;
  const statement = sql<MemberListRow>`
    with page as materialized (
      select member.*, array[${sql.join(by.map((column) => sql`(${column})::text`))}] as place,
        row_number() over (order by ${order}) as position
      from member where ${conditions(organizationId, query)} and ${beyond}
      order by ${order} limit ${limit}
    )
    select page.account_id, first_name, last_name, login_identifier as email, role, billing_right, blocked_at, ends_at,
      page.created_at, last_active_at, place,
      exists (select from second_factor where second_factor.account_id = page.account_id) as has_second_factor,
      (select json_agg(json_build_object('id', team.id, 'name', team.name) order by team.name)
        from team_member held join work_team team
          on team.organization_id = held.organization_id and team.id = held.team_id
        where held.organization_id = ${organizationId} and held.account_id = page.account_id) as teams
    from page join account on account.id = page.account_id
    order by position`;
  const { rows } = await statement.execute(db);
  return backwards ? [...rows].reverse() : rows;
}

export async function countMemberRows(
  { db, organizationId }: TenantScope,
  query: MemberQuery,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from member where ${conditions(organizationId, query)}`.execute(db);
  return rows[0]?.total ?? 0;
}
