import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { sql } from 'kysely';
import { likePattern } from '../client/like-pattern.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

export type TeamMemberRow = {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly leader: boolean;
  readonly mayManage: boolean;
  readonly endsAt: Date | null;
};

const person = sql.raw(`concat_ws(' ', account.first_name, account.last_name)`);

const selectMembers = prepareQuery(
  (db, organizationId: string, teamId: string, search: string, skip: number, limit: number, now: Date) => {
    const query = sql<TeamMemberRow>`
      select place.account_id, ${person} as name, account.login_identifier as email, member.role,
        place.leader, place.may_manage, place.ends_at
      from team_member place
      join member on member.organization_id = place.organization_id and member.account_id = place.account_id
      join account on account.id = place.account_id
      where place.organization_id = ${organizationId} and place.team_id = ${teamId}
        and (place.ends_at is null or place.ends_at > ${now}::timestamptz)
        and (${person} ilike ${search} or account.login_identifier ilike ${search})
      order by place.leader desc, account.last_name, account.first_name, account.id
      limit ${limit} offset ${skip}`;
    return { compile: () => query.compile(db) };
  },
);

export type TeamMemberPage = {
  readonly search: string;
  readonly skip: number;
  readonly limit: number;
  readonly now: Date;
};

/** Leaders first, then by name; places that have ended are not told. */
export const listTeamMemberRows = (
  { db, organizationId }: TenantScope,
  teamId: string,
  { search, skip, limit, now }: TeamMemberPage,
) => selectMembers(db, organizationId, teamId, likePattern(search), skip, limit, now);

const candidates = 20;

const selectCandidates = prepareQuery(
  (db, organizationId: string, teamId: string, search: string, exact: string | null, now: Date) => {
    const query = sql<Pick<TeamMemberRow, 'accountId' | 'name' | 'email' | 'role'>>`
      select member.account_id, ${person} as name, account.login_identifier as email, member.role
      from member join account on account.id = member.account_id
      where member.organization_id = ${organizationId} and member.blocked_at is null
        and (member.ends_at is null or member.ends_at > ${now}::timestamptz)
        and case when ${exact}::text is null
          then ${person} ilike ${search} or account.login_identifier ilike ${search}
          else account.login_identifier = ${exact} end
        and not exists (select from team_member place where place.organization_id = member.organization_id
          and place.team_id = ${teamId} and place.account_id = member.account_id
          and (place.ends_at is null or place.ends_at > ${now}::timestamptz))
      order by account.last_name, account.first_name, account.id limit ${sql.lit(candidates)}`;
    return { compile: () => query.compile(db) };
  },
);

/** Who could join; `exact` narrows to one whole address. */
export const listCandidateRows = (
  { db, organizationId }: TenantScope,
  teamId: string,
  { search, exact, now }: { readonly search: string; readonly exact: string | null; readonly now: Date },
) => selectCandidates(db, organizationId, teamId, likePattern(search), exact, now);

/** Of these ids, those of members here; blocked and ended ones are members still. */
export async function membersAmong(
  { db, organizationId }: TenantScope,
  accountIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('member')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', sql<string>`any(${accountIds}::uuid[])`)
    .execute();
  return new Set(rows.map(({ accountId }) => accountId));
}

export async function countTeamMembers({ db, organizationId }: TenantScope, teamId: string): Promise<number> {
  const { count } = await db
    .selectFrom('teamMember')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('organizationId', '=', organizationId)
    .where('teamId', '=', teamId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

type NewPlaces = {
  readonly teamId: string;
  readonly accountIds: readonly string[];
  readonly endsAt: Date | null;
  /** An end so near that it needs no announcement. */
  readonly announcedEnd: Date | null;
  readonly now: Date;
};

/** Puts these members into the team; who is in it stays as they are, an ended place begins anew. Returns who is new. */
export async function insertTeamMembers(
  { db, organizationId }: TenantScope,
  { teamId, accountIds, endsAt, announcedEnd, now }: NewPlaces,
): Promise<readonly string[]> {
  const query = sql<{ accountId: string }>`
    insert into team_member (organization_id, team_id, account_id, ends_at, announced_end, created_at)
    select ${organizationId}, ${teamId}, wanted.id, ${endsAt}::timestamptz, ${announcedEnd}::timestamptz, ${now}::timestamptz
    from unnest(${accountIds}::uuid[]) wanted(id) order by wanted.id
    on conflict (organization_id, team_id, account_id) do update
      set ends_at = excluded.ends_at, announced_end = excluded.announced_end, leader = false, may_manage = false,
        created_at = excluded.created_at
      where team_member.ends_at <= ${now}::timestamptz
    returning account_id as "accountId"`;
  const { rows } = await query.execute(db);
  return rows.map(({ accountId }) => accountId);
}

/** Returns who was in it. */
export async function deleteTeamMembers(
  { db, organizationId }: TenantScope,
  teamId: string,
  accountIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .deleteFrom('teamMember')
    .where('organizationId', '=', organizationId)
    .where('teamId', '=', teamId)
    .where('accountId', '=', sql<string>`any(${accountIds}::uuid[])`)
    .returning('accountId')
    .execute();
  return rows.map(({ accountId }) => accountId);
}

export type PlaceChange = {
  readonly leader: boolean;
  readonly mayManage: boolean;
  readonly endsAt: Date | null;
};

export const findPlace = ({ db, organizationId }: TenantScope, teamId: string, accountId: string) =>
  db
    .selectFrom('teamMember')
    .select(['leader', 'mayManage', 'endsAt'])
    .where('organizationId', '=', organizationId)
    .where('teamId', '=', teamId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();

export async function updatePlace(
  { db, organizationId }: TenantScope,
  { teamId, accountId }: { readonly teamId: string; readonly accountId: string },
  change: PlaceChange & { readonly announcedEnd: Date | null },
): Promise<void> {
  await db
    .updateTable('teamMember')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('teamId', '=', teamId)
    .where('accountId', '=', accountId)
    .execute();
}

/** Who is in a team at the moment, in id order. */
export async function listTeamAccountIds(
  { db, organizationId }: TenantScope,
  teamId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('teamMember')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('teamId', '=', teamId)
    .orderBy('accountId')
    .limit(limit)
    .execute();
  return rows.map(({ accountId }) => accountId);
}
