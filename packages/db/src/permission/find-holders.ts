import type { EndsAt } from '@atrium/permissions/engine/actor-rows';
import type { OrganizationRows } from '@atrium/permissions/engine/who';
import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { MemberRole } from '../generated/database.ts';
import type { AskedChain } from './actor-rows-on.ts';
import { billingFlag, endOf, grantArray, type StoredGrant, toGrantRow } from './stored-rows.ts';

export type HoldersQuestion = AskedChain & {
  /** Levels that would do, of any type of the chain. */
  readonly levels: readonly string[];
  /** Roles that need no grant. */
  readonly roles: readonly MemberRole[];
  /** Whether the billing right would do. */
  readonly billing: boolean;
  /** Whether everybody can: then all are holders. */
  readonly everybody: boolean;
  readonly now: Date;
};

type StoredMember = readonly [string, string, boolean, boolean, EndsAt];
type StoredPlace = readonly [string, string, boolean, boolean, EndsAt];
type StoredOwnToken = readonly [string, string, readonly string[], EndsAt];
type StoredHolders = {
  readonly members: readonly StoredMember[] | null;
  readonly staff: readonly string[] | null;
  readonly places: readonly StoredPlace[] | null;
  readonly grants: readonly StoredGrant[] | null;
  readonly tokens: readonly StoredOwnToken[] | null;
};

/**
 * The rows from which `who` answers: grants that count, the people in those teams and in a team that is asked about,
 * those whose role or billing right is enough, and their tokens. Starts from the resource, so that its cost follows
 * the holders; what has ended stays in the store.
 */
const selectHolders = prepareQuery((db, organizationId: string, ...asked: unknown[]) => {
  const [ids, types, levels, roles, billing, everybody, now] = asked;
  const query = sql<StoredHolders>`

    with served as materialized (
      select id, principal_id, principal_kind, resource_type, resource_id, level, ends_at from access_grant where organization_id = ${organizationId} and resource_id = any(${ids}::uuid[])
        and resource_type = any(${types}::text[]) and level = any(${levels}::text[]) and (ends_at is null or ends_at > ${now}::timestamptz)
      union all
      select id, principal_id, principal_kind, resource_type, resource_id, level, ends_at from access_grant where organization_id = ${organizationId} and resource_id is null
        and resource_type = any(${types}::text[]) and level = any(${levels}::text[])
        and (ends_at is null or ends_at > ${now}::timestamptz)
    ), places as materialized (
      select place.* from team_member place
      where place.organization_id = ${organizationId}
        and place.team_id = any(array(
          select principal_id from served where principal_kind = 'team' union select unnest(${ids}::uuid[])
        )) and (place.ends_at is null or place.ends_at > ${now}::timestamptz)
    ), people as materialized (
      select account_id, role, billing_right, blocked_at, ends_at from member
      where organization_id = ${organizationId} and role = any(${roles}::member_role[])
      union all
      select account_id, role, billing_right, blocked_at, ends_at from member
      where organization_id = ${organizationId} and role <> all(${roles}::member_role[]) and account_id = any(array(
        select principal_id from served where principal_kind = 'member'
        union select account_id from places
        union select unnest(${ids}::uuid[])
        union select account_id from member
          where organization_id = ${organizationId} and billing_right and ${billing}::boolean
      ))
    )
    select
      (select json_agg(json_build_array(account_id, role, billing_right, blocked_at is not null,
        ${endOf('ends_at')})) from people) as members,
      (select json_agg(id) from principal where organization_id = ${organizationId} and kind = 'staff' and (
        ${everybody}::boolean or id = any(array(select principal_id from served where principal_kind = 'staff'))
      )) as staff,
      (select json_agg(json_build_array(team_id, account_id, leader, may_manage, ${endOf('ends_at')}))
        from places) as places,
      (select json_agg(${grantArray('served')}) from served) as grants,
      (select json_agg(json_build_array(id, account_id, scopes, ${endOf('ends_at')})) from api_token
        where organization_id = ${organizationId}
          and account_id = any(array(select account_id from people))) as tokens`;
  return { compile: () => query.compile(db) };
});

/** The rows that `who` of the engine turns into people and reasons (PERM-6). */
export async function findHolderRows(
  { db, organizationId }: TenantScope,
  { ids, types, levels, roles, billing, everybody, now }: HoldersQuestion,
): Promise<OrganizationRows> {
  const [row] = await selectHolders(
    ...([db, organizationId, ids, types, levels, roles, billing, everybody, now] as const),
  );
  return {
    members: (row?.members ?? []).map(([principalId, role, billingRight, blocked, endsAt]) => ({
      ...{ principalId, role, flags: billingRight ? [billingFlag] : [], blocked, endsAt },
    })),
    staff: (row?.staff ?? []).map((principalId) => ({ principalId })),
    teamMembers: (row?.places ?? []).map(([teamId, principalId, leader, managesMembers, endsAt]) => ({
      ...{ teamId, principalId, leader, managesMembers, endsAt },
    })),
    grants: (row?.grants ?? []).map(toGrantRow),
    tokens: (row?.tokens ?? []).map(([tokenId, principalId, scopes, endsAt]) => ({
      ...{ tokenId, principalId, scopes, endsAt },
    })),
  };
}
