import { isLocale, type Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';

/** One person who is told that something given ends by itself. */
export type EndingAccess = {
  readonly organizationId: string;
  readonly organizationName: string;
  /** Null for a place in a team. */
  readonly type: string | null;
  /** Of the product or part; empty for all of a type. */
  readonly name: string;
  readonly team: string | null;
  readonly endsAt: Date;
  readonly email: string;
  readonly firstName: string;
  readonly locale: Locale;
};

export type Taken = { readonly count: number; readonly told: readonly EndingAccess[] };

type Row = EndingAccess & { readonly dueCount: number };

/**
 * Takes grants whose end comes before `until` and has not been announced: each end is taken once. Of a member's grant
 * the member is told, of a team's its leaders and whoever gave it (MEM-11).
 */
export async function takeEndingGrants(
  { db }: SystemScope,
  now: Date,
  until: Date,
  limit: number,
): Promise<Taken> {
  const query = sql<Row>`
    with due as (
      select organization_id, id from access_grant
      where ends_at > ${now}::timestamptz and ends_at <= ${until}::timestamptz
        and announced_end is distinct from ends_at and principal_kind in ('member', 'team')
      order by organization_id, id limit ${limit} for no key update skip locked
    ), taken as (
      update access_grant held set announced_end = held.ends_at from due
      where held.organization_id = due.organization_id and held.id = due.id
      returning held.*
    ), told as (
      select taken.*, taken.principal_id as account_id from taken where principal_kind = 'member'
      union
      select taken.*, place.account_id from taken join team_member place
        on place.organization_id = taken.organization_id and place.team_id = taken.principal_id and place.leader
      where principal_kind = 'team'
      union
      select taken.*, taken.granted_by from taken where principal_kind = 'team' and granted_by is not null
    )
    select (select count(*)::int from due) as "dueCount", told.organization_id as "organizationId", organization.name as "organizationName",
      told.resource_type as type, coalesce(product.name, part.name, '') as name, team.name as team,
      told.ends_at as "endsAt", account.login_identifier as email, account.first_name as "firstName", account.locale
    from told
    join member on member.organization_id = told.organization_id and member.account_id = told.account_id
    join account on account.id = told.account_id
    join organization on organization.id = told.organization_id
    left join product on product.organization_id = told.organization_id and product.id = told.resource_id
    left join product_part part on part.organization_id = told.organization_id and part.id = told.resource_id
    left join work_team team on team.organization_id = told.organization_id and team.id = told.principal_id
    where member.blocked_at is null
    order by told.ends_at, account.id`;
  return taken((await query.execute(db)).rows);
}

/** The same for places in a team. */
export async function takeEndingPlaces(
  { db }: SystemScope,
  now: Date,
  until: Date,
  limit: number,
): Promise<Taken> {
  const query = sql<Row>`
    with due as (
      select organization_id, team_id, account_id from team_member
      where ends_at > ${now}::timestamptz and ends_at <= ${until}::timestamptz
        and announced_end is distinct from ends_at
      order by organization_id, team_id, account_id limit ${limit} for no key update skip locked
    ), taken as (
      update team_member place set announced_end = place.ends_at from due
      where place.organization_id = due.organization_id and place.team_id = due.team_id
        and place.account_id = due.account_id
      returning place.*
    )
    select (select count(*)::int from due) as "dueCount", taken.organization_id as "organizationId", organization.name as "organizationName",
      null as type, '' as name, team.name as team, taken.ends_at as "endsAt",
      account.login_identifier as email, account.first_name as "firstName", account.locale
    from taken
    join member on member.organization_id = taken.organization_id and member.account_id = taken.account_id
    join account on account.id = taken.account_id
    join organization on organization.id = taken.organization_id
    join work_team team on team.organization_id = taken.organization_id and team.id = taken.team_id
    where member.blocked_at is null
    order by taken.ends_at, account.id`;
  return taken((await query.execute(db)).rows);
}

const taken = (rows: readonly Row[]): Taken => ({
  count: rows[0]?.dueCount ?? 0,
  told: rows.map(({ dueCount: _, ...row }) => ({ ...row, locale: isLocale(row.locale) ? row.locale : 'en' })),
});
