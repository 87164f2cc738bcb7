import type { GrantRow } from '../engine/actor-rows.ts';
import type { AnyResource } from '../engine/define-policy.ts';
import type { ListPlan } from '../engine/list-plan.ts';
import type { World } from './world.ts';

/**
 * Runs a plan over the stored rows the way its SQL will: by principals, levels and ends for `order-first`,
 * by collected ids for `ids-first`.
 */
export function runPlan(
  world: World,
  plan: ListPlan,
  principalId: string,
  type: string,
): readonly AnyResource[] {
  const rows = world.resources.filter((resource) => resource.type === type);
  if (plan.shape === 'all') return rows;
  if (plan.shape === 'none') return [];
  const idAt = (row: AnyResource, up: number) => (up === 0 ? row.id : row.parentIds?.[up - 1]);
  if (plan.shape === 'ids-first') {
    return rows.filter((row) =>
      plan.steps.some((step) => step.reachableIds.includes(idAt(row, step.up) ?? '')),
    );
  }
  const staff = !world.rows.members.some((member) => member.principalId === principalId);
  const counts = (grant: GrantRow, levels: readonly string[]) =>
    plan.principals.includes(grant.principalId) &&
    levels.includes(grant.level) &&
    (grant.endsAt === null ? !staff : grant.endsAt > plan.now);
  return rows.filter((row) =>
    plan.steps.some((step) => {
      const id = idAt(row, step.up);
      if (id === undefined) return false;
      if (step.derivedIds.includes(id)) return true;
      return world.rows.grants.some(
        (grant) => grant.type === step.type && grant.resourceId === id && counts(grant, step.levels),
      );
    }),
  );
}
