import type { ActorRows, EndsAt, GrantRow, TeamMembershipRow } from '@atrium/permissions/engine/actor-rows';
import { type Expression, type RawBuilder, sql } from 'kysely';
import type { PrincipalKind } from '../generated/database.ts';

/** The flag of the policy that a member's billing right stands for (PERM-4). */
export const billingFlag = 'billing';

/** Rows travel as arrays in one JSON value: one statement brings any number of them, without their column names. */
export type StoredTeam = readonly [teamId: string, leader: boolean, mayManage: boolean, endsAt: EndsAt];
export type StoredGrant = readonly [
  id: string,
  principalId: string,
  principalKind: PrincipalKind,
  type: string,
  resourceId: string | null,
  level: string,
  endsAt: EndsAt,
];

/** Epoch milliseconds; the columns hold whole ones. */
export const endOf = (column: string): RawBuilder<EndsAt> =>
  sql`floor(extract(epoch from ${sql.raw(column)}) * 1000)`;

export const grantArray = (alias: string): RawBuilder<StoredGrant> =>
  sql`json_build_array(${sql.raw(
    ['id', 'principal_id', 'principal_kind', 'resource_type', 'resource_id', 'level']
      .map((column) => `${alias}.${column}`)
      .join(', '),
  )}, ${endOf(`${alias}.ends_at`)})`;

/** The teams that somebody is in; places that have ended are told, too, so that a refusal can name them. */
export const teamsOf = (
  organizationId: string | null,
  accountId: Expression<string>,
): RawBuilder<readonly StoredTeam[] | null> => sql`(
  select json_agg(json_build_array(place.team_id, place.leader, place.may_manage, ${endOf('place.ends_at')}))
  from team_member place
  where place.organization_id = ${organizationId} and place.account_id = ${accountId})`;

/** Everything granted to somebody and to their teams; two index scans, because an OR of both would be a bad one. */
export const grantsOf = (
  organizationId: string | null,
  accountId: Expression<string>,
): RawBuilder<readonly StoredGrant[] | null> => sql`(
  select json_agg(held.row) from (
    select ${grantArray('own')} as row from access_grant own
    where own.organization_id = ${organizationId} and own.principal_id = ${accountId}
    union all
    select ${grantArray('shared')} from team_member place
    join access_grant shared
      on shared.organization_id = place.organization_id and shared.principal_id = place.team_id
    where place.organization_id = ${organizationId} and place.account_id = ${accountId}
  ) held)`;

export const toTeamRow = ([teamId, leader, managesMembers, endsAt]: StoredTeam): TeamMembershipRow => ({
  teamId,
  leader,
  managesMembers,
  endsAt,
});

export const toGrantRow = ([
  grantId,
  principalId,
  ,
  type,
  resourceId,
  level,
  endsAt,
]: StoredGrant): GrantRow => ({
  ...{ grantId, principalId, type, resourceId, level, endsAt },
});

export type StoredActor = {
  readonly role: string | null;
  readonly billingRight: boolean | null;
  readonly blockedAt: Date | null;
  readonly memberEndsAt: Date | null;
  readonly teams: readonly StoredTeam[] | null;
  readonly grants: readonly StoredGrant[] | null;
};

/** The rows of one actor as the engine takes them. Who holds grants without being a member is support staff (SUP-3). */
export function toActorRows(
  organizationId: string,
  principalId: string,
  stored: StoredActor,
  token: ActorRows['token'] = null,
): ActorRows {
  const { role, grants } = stored;
  return {
    organizationId,
    principalId,
    staff: grants?.some(([, holder, kind]) => kind === 'staff' && holder === principalId) ?? false,
    member:
      role === null
        ? null
        : {
            role,
            flags: stored.billingRight ? [billingFlag] : [],
            blocked: stored.blockedAt !== null,
            endsAt: stored.memberEndsAt?.getTime() ?? null,
          },
    teams: stored.teams?.map(toTeamRow) ?? [],
    grants: grants?.map(toGrantRow) ?? [],
    token,
  };
}
