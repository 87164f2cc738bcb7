import type { ActorRows, EndsAt } from '@atrium/permissions/engine/actor-rows';
import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import { endOf, grantArray, type StoredGrant, type StoredTeam, toActorRows } from './stored-rows.ts';

type StoredMember = readonly [string, role: string, billingRight: boolean, blocked: boolean, endsAt: EndsAt];
type StoredPlace = readonly [string, ...StoredTeam];
type Stored = {
  readonly members: readonly StoredMember[] | null;
  readonly places: readonly StoredPlace[] | null;
  readonly grants: readonly StoredGrant[] | null;
};

const selectMany = prepareQuery((db, organizationId: string, accountIds: readonly string[]) => {
  const query = sql<Stored>`
    with place as materialized (
      select account_id, team_id, leader, may_manage, ends_at from team_member
      where organization_id = ${organizationId} and account_id = any(${accountIds}::uuid[])
    )
    select
      (select json_agg(json_build_array(account_id, role, billing_right, blocked_at is not null, ${endOf('ends_at')}))
        from member where organization_id = ${organizationId} and account_id = any(${accountIds}::uuid[])) as members,
      (select json_agg(json_build_array(account_id, team_id, leader, may_manage, ${endOf('ends_at')}))
        from place) as places,
      (select json_agg(${grantArray('held')}) from access_grant held
        where held.organization_id = ${organizationId} and held.principal_id = any(array(
          select unnest(${accountIds}::uuid[]) union select team_id from place))) as grants`;
  return { compile: () => query.compile(db) };
});

/** What several people hold, as the engine takes it, in one statement: each team's grants are read once. */
export async function loadManyActorRows(
  { db, organizationId }: TenantScope,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, ActorRows>> {
  const [row] = await selectMany(db, organizationId, accountIds);
  const members = new Map(row?.members?.map((member) => [member[0], member]));
  const places = groupBy(row?.places ?? [], ([accountId]) => accountId);
  const grants = groupBy(row?.grants ?? [], ([, principalId]) => principalId);
  return new Map(
    accountIds.map((accountId) => {
      const [, role, billingRight, blocked, endsAt] = members.get(accountId) ?? [];
      const teams = (places.get(accountId) ?? []).map(([, ...team]): StoredTeam => team);
      const held = [accountId, ...teams.map(([teamId]) => teamId)].flatMap((id) => grants.get(id) ?? []);
      const stored = {
        ...{ role: role ?? null, billingRight: billingRight ?? null, teams, grants: held },
        blockedAt: blocked ? new Date(0) : null,
        memberEndsAt: endsAt === null || endsAt === undefined ? null : new Date(endsAt),
      };
      return [accountId, toActorRows(organizationId, accountId, stored)];
    }),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
