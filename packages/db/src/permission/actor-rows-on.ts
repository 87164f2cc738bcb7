import type { ActorRows, EndsAt } from '@atrium/permissions/engine/actor-rows';
import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import { endOf, grantArray, type StoredActor, toActorRows } from './stored-rows.ts';

/** A resource with its parents: what a question is about. */
export type AskedChain = {
  /** The resource's id and those of its parents; none for what is asked of the whole organization. */
  readonly ids: readonly string[];
  /** Their types: a grant on all of one of them counts as well. */
  readonly types: readonly string[];
};

type StoredToken = readonly [id: string, scopes: readonly string[], endsAt: EndsAt];

type StoredRowsOn = Pick<StoredActor, 'teams' | 'grants'> & {
  readonly member: readonly [role: string, billingRight: boolean, blocked: boolean, endsAt: EndsAt] | null;
  readonly token: StoredToken | null;
};

const selectRowsOn = prepareQuery(
  (
    db,
    organizationId: string,
    accountId: string,
    tokenId: string | null,
    ids: readonly string[],
    types: readonly string[],
  ) => {
    const query = sql<StoredRowsOn>`
      with place as materialized (
        select team_id, leader, may_manage, ends_at from team_member
        where organization_id = ${organizationId} and account_id = ${accountId}
      ), mine as materialized (
        select array(select ${accountId}::uuid union all select team_id from place) as ids
      )
      select
        (select json_build_array(role, billing_right, blocked_at is not null, ${endOf('ends_at')}) from member
          where organization_id = ${organizationId} and account_id = ${accountId}) as member,
        (select json_agg(json_build_array(team_id, leader, may_manage, ${endOf('ends_at')})) from place) as teams,
        (select json_agg(found.row) from (
          select ${grantArray('held')} as row from access_grant held
          where held.organization_id = ${organizationId} and held.resource_id = any(${ids}::uuid[])
            and held.resource_type = any(${types}::text[]) and held.principal_id = any((select ids from mine)::uuid[])
          union all
          select ${grantArray('wide')} from access_grant wide
          where wide.organization_id = ${organizationId} and wide.principal_id = any((select ids from mine)::uuid[])
            and wide.resource_type = any(${types}::text[]) and wide.resource_id is null
        ) found) as grants,
        (select json_build_array(id, scopes, ${endOf('ends_at')}) from api_token
          where organization_id = ${organizationId} and id = ${tokenId}::uuid and account_id = ${accountId}) as token`;
    return { compile: () => query.compile(db) };
  },
);

/**
 * Everything that bears on one question about one actor, in one statement whose cost follows the resource and not
 * what the actor holds elsewhere: for a check without a loaded context, and for explaining somebody else (PERM-6).
 * Undefined when a token is named that is not theirs.
 */
export async function loadActorRowsOn(
  { db, organizationId }: TenantScope,
  accountId: string,
  tokenId: string | null,
  { ids, types }: AskedChain,
): Promise<ActorRows | undefined> {
  const [row] = await selectRowsOn(db, organizationId, accountId, tokenId, ids, types);
  if (!row || (tokenId !== null && row.token === null)) return undefined;
  const [role, billingRight, blocked, endsAt] = row.member ?? [null, false, false, null];
  const stored: StoredActor = {
    ...{ role, billingRight, teams: row.teams, grants: row.grants },
    blockedAt: blocked ? new Date(0) : null,
    memberEndsAt: endsAt === null ? null : new Date(endsAt),
  };
  const token = row.token && { tokenId: row.token[0], scopes: row.token[1], endsAt: row.token[2] };
  return toActorRows(organizationId, accountId, stored, token);
}
