import { isPartType, resourceTypes } from '@atrium/contracts/product/product-types';
import { type FoundProduct, mostFound } from '@atrium/contracts/search/find-anything';
import { wordPatterns } from '@atrium/db/client/fold-text';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listResources } from '@atrium/db/permission/list-resources';
import { countProducts, findResources } from '@atrium/db/product/product-queries';
import { searchResourcesOfTypes } from '@atrium/db/search/search-queries';
import { type CompiledAction, ruleOf } from '@atrium/permissions/engine/compiled-policy';
import { listPlanRule } from '@atrium/permissions/engine/list-plan';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { asResourceType } from '../access/levels-in-effect.ts';
import type { Actor } from '../kernel/actor.ts';

/** Parts of one product, as lists of them are planned. */
const usualParts = 5;

/**
 * Products and parts that the reader reaches, as the lists have them (PERM-7): types of which they see all in one statement,
 * each of the others by what they hold.
 */
export async function findResourcesByName(
  tenant: TenantScope,
  { context }: Actor,
  search: string,
  now: Date,
): Promise<FoundProduct[]> {
  const totals = await countProducts(tenant);
  const products = [...totals.values()].reduce((sum, count) => sum + count, 0);
  if (products === 0) return [];
  const planned = resourceTypes.flatMap((type) => {
    const rule = ruleOf(policy, `${type}.read`);
    const total = isPartType(type) ? products * usualParts : (totals.get(type) ?? 0);
    if (total === 0) return [];
    const size = { total, page: mostFound, rowsPerParent: usualParts };
    return [{ type, rule, plan: listPlanRule(policy, rule, context, size, now.getTime()) }];
  });
  const whole = planned.filter(({ plan }) => plan.shape === 'all').map(({ type }) => type);
  const found: FoundProduct[] = (await searchResourcesOfTypes(tenant, whole, search, mostFound)).map(
    (row) => ({ ...row, type: asResourceType(row.type) }),
  );
  for (const { type, rule, plan } of planned) {
    if (found.length >= mostFound) break;
    if (plan.shape === 'all' || plan.shape === 'none') continue;
    const order = { order: 'name', limit: mostFound, cursor: null, like: wordPatterns(search) } as const;
    const rows = await listResources(tenant, plan, { ...order, type, depth: depthOf(rule) });
    const around = await findResources(
      tenant,
      rows.flatMap(({ parentIds }) => parentIds.at(-1) ?? []),
    );
    found.push(
      ...rows.map(({ id, name, parentIds }) => ({
        ...{ id, type, name, within: around.get(parentIds.at(-1) ?? '')?.name ?? null },
      })),
    );
  }
  return found.slice(0, mostFound);
}

const depthOf = ({ chain }: CompiledAction): number => chain.length - 1;
