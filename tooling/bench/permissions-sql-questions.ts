import { createHash } from 'node:crypto';
import type { Database } from '@atrium/db/client/create-database';
import { type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import { loadActorRowsOn } from '@atrium/db/permission/actor-rows-on';
import { checkAccess, listHolders } from '@atrium/db/permission/ask-access';
import { listResources } from '@atrium/db/permission/list-resources';
import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { type ListPlan, listPlan } from '@atrium/permissions/engine/list-plan';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import type postgres from 'postgres';
import { listedType, size } from './permissions-sql-data.ts';

export const page = 50;
const action = 'product.drive.read';
const levels = ['read', 'write', 'manage'];

/** The id that the data has at a position. */
export function idAt(kind: string, organization: number, position: number | string): string {
  const hex = createHash('md5').update(`${kind}:${organization}:${position}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Somebody who asks, with what a request has loaded for them by then. */
export type BenchActor = {
  readonly scope: TenantScope;
  readonly accountId: string;
  readonly context: ActorContext;
  readonly principals: readonly string[];
};

type GrantTuple = readonly [string, string, string | null, string, Date | null];

export async function loadActor(
  { db, sql }: { readonly db: Database; readonly sql: postgres.Sql },
  organization: number,
  accountId: string,
): Promise<BenchActor> {
  const organizationId = idAt('organization', organization, 0) as Parameters<typeof tenantScope>[1];
  const scope = tenantScope(db, organizationId);
  const rows = await loadActorRowsOn(scope, accountId, null, { ids: [], types: [] });
  if (!rows?.member) throw new Error(`${accountId} is no member`);
  const principals = [accountId, ...rows.teams.map((team) => team.teamId)];
  const grants = await sql<{ row: GrantTuple }[]>`
    select json_build_array(id, principal_id, resource_id, level, ends_at) as row from access_grant
    where organization_id = ${organizationId} and principal_id = any(${principals}::uuid[])`;
  const held = grants.map(({ row: [grantId, principalId, resourceId, level, endsAt] }) => ({
    ...{ grantId, principalId, type: listedType, resourceId, level },
    endsAt: endsAt === null ? null : new Date(endsAt).getTime(),
  }));
  return { scope, accountId, principals, context: buildActorContext(policy, { ...rows, grants: held }) };
}

export const planOf = ({ context }: BenchActor, now: Date): ListPlan =>
  listPlan(policy, context, action, { total: size.products, page }, now.getTime());

/** The first page; deciding on the shape is part of it. */
export const ownPage = (actor: BenchActor, now: Date, shape?: 'ids-first' | 'order-first') => {
  const plan = planOf(actor, now);
  const forced = shape && 'steps' in plan ? { ...plan, shape } : plan;
  const request = { type: listedType, depth: 0, order: 'name', limit: page, cursor: null } as const;
  return listResources(actor.scope, forced, request);
};

export const ownCheck = ({ scope, accountId }: BenchActor, productId: string, now: Date) =>
  checkAccess(
    scope,
    policy,
    { accountId, tokenId: null },
    { action, resource: { type: listedType, id: productId }, now },
  );

export const ownWho = (scope: TenantScope, productId: string, now: Date) =>
  listHolders(scope, policy, { action, resource: { type: listedType, id: productId }, now });

/** What somebody would write by hand for exactly this question, prepared; without reasons and without ends. */
export function handTuned(sql: postgres.Sql) {
  const run = (text: string, values: unknown[]) => sql.unsafe(text, values as never[], { prepare: true });
  return {
    check: (actor: BenchActor, productId: string, now: Date) =>
      run(
        `select exists (select from member where organization_id = $1 and account_id = $2
            and blocked_at is null and (ends_at is null or ends_at > $6)
            and (role in ('legal_representative', 'administrator')
              or exists (select from access_grant where organization_id = $1
                and (resource_id = $3 or resource_id is null) and resource_type = $4
                and principal_id = any(array(
                  select $2::uuid union all
                  select team_id from team_member where organization_id = $1 and account_id = $2
                    and (ends_at is null or ends_at > $6)))
                and level = any($5::text[]) and (ends_at is null or ends_at > $6)))) as allowed`,
        [actor.scope.organizationId, actor.accountId, productId, listedType, levels, now],
      ),
    page: (actor: BenchActor, now: Date) =>
      run(
        `select id, type, name, created_at from product where organization_id = $1 and type = $2
          and id = any(array(select resource_id from access_grant where organization_id = $1
            and principal_id = any($3::uuid[]) and resource_type = $2 and level = any($4::text[])
            and (ends_at is null or ends_at > $5)))
          order by name, id limit ${page}`,
        [actor.scope.organizationId, listedType, actor.principals, levels, now],
      ),
    who: (scope: TenantScope, productId: string, now: Date) =>
      run(
        `with held as materialized (
          select principal_id, principal_kind from access_grant where organization_id = $1 and resource_id = $2
            and resource_type = $3 and level = any($4::text[]) and (ends_at is null or ends_at > $5)
          union all
          select principal_id, principal_kind from access_grant where organization_id = $1 and resource_id is null
            and resource_type = $3 and level = any($4::text[]) and (ends_at is null or ends_at > $5))
        select account_id from member where organization_id = $1
          and role in ('legal_representative', 'administrator')
          and blocked_at is null and (ends_at is null or ends_at > $5)
        union select account_id from member where organization_id = $1
          and blocked_at is null and (ends_at is null or ends_at > $5) and account_id = any(array(
            select principal_id from held where principal_kind = 'member'
            union select account_id from team_member where organization_id = $1 and team_id = any(array(
              select principal_id from held where principal_kind = 'team')) and (ends_at is null or ends_at > $5)))
        union select principal_id from held where principal_kind = 'staff'`,
        [scope.organizationId, productId, listedType, levels, now],
      ),
  };
}
