import type { TeamColour } from '@atrium/contracts/team/team-view';
import { sql } from 'kysely';
import { likePattern } from '../client/like-pattern.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

export type TeamDetailsRow = {
  readonly name: string;
  readonly description: string;
  readonly colour: TeamColour;
};

export type TeamRow = TeamDetailsRow & {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly memberCount: number;
  readonly grantCount: number;
  readonly leaders: readonly string[];
};

/** People and grants that count at the moment; of the leaders three names are enough. */
const teamColumns = (now: unknown) => sql`
  team.id, team.name, team.description, team.colour, team.version, team.created_at,
  (select count(*)::int from team_member place where place.organization_id = team.organization_id
    and place.team_id = team.id and (place.ends_at is null or place.ends_at > ${now}::timestamptz)) as member_count,
  (select count(*)::int from access_grant held where held.organization_id = team.organization_id
    and held.principal_id = team.id and (held.ends_at is null or held.ends_at > ${now}::timestamptz)) as grant_count,
  array(select concat_ws(' ', leader.first_name, leader.last_name) from team_member place
    join account leader on leader.id = place.account_id
    where place.organization_id = team.organization_id and place.team_id = team.id and place.leader
      and (place.ends_at is null or place.ends_at > ${now}::timestamptz)
    order by leader.last_name, leader.first_name limit 3) as leaders`;

const selectTeams = prepareQuery(
  (db, organizationId: string, search: string, name: string, id: string, limit: number, now: Date) => {
    const query = sql<TeamRow>`select ${teamColumns(now)} from work_team team
      where team.organization_id = ${organizationId} and team.name ilike ${search}
        and (team.name, team.id) > (${name}, ${id}::uuid)
      order by team.name, team.id limit ${limit}`;
    return { compile: () => query.compile(db) };
  },
);

const beforeAll = '00000000-0000-0000-0000-000000000000';

export type TeamPage = {
  readonly search: string;
  readonly after: { readonly name: string; readonly lastId: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/** By name; a page costs what it shows. */
export const listTeamRows = ({ db, organizationId }: TenantScope, { search, after, limit, now }: TeamPage) =>
  selectTeams(
    db,
    organizationId,
    likePattern(search),
    after?.name ?? '',
    after?.lastId ?? beforeAll,
    limit,
    now,
  );

const selectTeam = prepareQuery((db, organizationId: string, id: string, now: Date) => {
  const query = sql<TeamRow>`select ${teamColumns(now)} from work_team team
    where team.organization_id = ${organizationId} and team.id = ${id}`;
  return { compile: () => query.compile(db) };
});

export async function findTeamRow({ db, organizationId }: TenantScope, id: string, now: Date) {
  const [row] = await selectTeam(db, organizationId, id, now);
  return row;
}

export async function countTeams({ db, organizationId }: TenantScope): Promise<number> {
  const { count } = await db
    .selectFrom('workTeam')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Changes of one team wait for each other here; undefined when it has just been deleted. */
export const lockTeam = ({ db, organizationId }: TenantScope, id: string) =>
  db
    .selectFrom('workTeam')
    .select(['id', 'name', 'description', 'colour', 'version'])
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();

export const teamNameConstraint = 'work_team_name_key';

export async function insertTeam(
  { db, organizationId }: TenantScope,
  team: TeamDetailsRow & { readonly id: string; readonly createdAt: Date },
): Promise<void> {
  await db
    .insertInto('workTeam')
    .values({ ...team, organizationId })
    .execute();
}

export async function updateTeamRow(
  { db, organizationId }: TenantScope,
  id: string,
  details: TeamDetailsRow,
): Promise<void> {
  await db
    .updateTable('workTeam')
    .set((is) => ({ ...details, version: is('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function deleteTeamRow({ db, organizationId }: TenantScope, id: string): Promise<void> {
  await db.deleteFrom('workTeam').where('organizationId', '=', organizationId).where('id', '=', id).execute();
}
