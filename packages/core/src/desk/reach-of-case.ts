import { shownProducts } from '@atrium/contracts/desk/desk-types';
import { productTypes, type ResourceType } from '@atrium/contracts/product/product-types';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { CaseRow } from '@atrium/db/desk/case-queries';
import { type ListedResource, listResources } from '@atrium/db/permission/list-resources';
import { loadManyActorRows } from '@atrium/db/permission/many-actor-rows';
import { countProducts } from '@atrium/db/product/product-queries';
import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { ruleOf } from '@atrium/permissions/engine/compiled-policy';
import { decide } from '@atrium/permissions/engine/decide';
import { type ListPlan, listPlanRule } from '@atrium/permissions/engine/list-plan';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

/** Through whose eyes an organization is shown; `all` where the case is about the organization itself. */
export type Reach = ActorContext | 'all';

/**
 * By a person's support code, what that person may see; under temporary access, what it gives to this member of the
 * staff; by the organization's own code or a recorded reason, everything. The engine decides, as it does for them.
 */
export async function reachOf(
  tenant: TenantScope,
  { basis, accountId }: Pick<CaseRow, 'basis' | 'accountId'>,
  staffAccountId: string,
): Promise<Reach> {
  if (accountId === null && basis !== 'temporary_access') return 'all';
  const principalId = accountId ?? staffAccountId;
  const rows = (await loadManyActorRows(tenant, [principalId])).get(principalId);
  if (!rows) throw new Error('the rows of somebody were asked for and not loaded');
  return buildActorContext(policy, rows);
}

/** Outsiders see no directory, and neither do the staff under temporary access (MEM-1). */
export const mayListMembers = (reach: Reach, now: Date): boolean =>
  reach === 'all' || decide(policy, reach, 'member.list', { type: 'member' }, now.getTime()).allowed;

/** The products that are reached, by type and name; the first of them. */
export async function listReached(tenant: TenantScope, reach: Reach, now: Date) {
  const totals = await countProducts(tenant);
  const found: ListedResource[] = [];
  for (const type of productTypes) {
    const total = totals.get(type) ?? 0;
    if (total === 0 || found.length > shownProducts) continue;
    const plan = planOf(type, total, reach, now);
    const order = { order: 'name', depth: 0, limit: shownProducts + 1, cursor: null } as const;
    found.push(...(await listResources(tenant, plan, { ...order, type })));
  }
  return {
    products: found.slice(0, shownProducts).map(({ id, type, name, createdAt }) => ({
      ...{ id, name, type: type as ResourceType, createdAt: createdAt.toISOString() },
    })),
    moreProducts: found.length > shownProducts,
  };
}

const planOf = (type: ResourceType, total: number, reach: Reach, now: Date): ListPlan =>
  reach === 'all'
    ? { shape: 'all', validUntil: null }
    : listPlanRule(
        policy,
        ruleOf(policy, `${type}.read`),
        reach,
        { total, page: shownProducts },
        now.getTime(),
      );
