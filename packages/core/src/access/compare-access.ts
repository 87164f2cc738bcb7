import type { Level, ResourceType } from '@atrium/contracts/product/product-types';
import type { TenantScope } from '@atrium/db/client/scopes';
import { undone } from '@atrium/db/client/undo';
import { findResources } from '@atrium/db/product/product-queries';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { parentsOf } from '../product/product-view.ts';
import { asResourceType, type LevelInEffect, levelsInEffect } from './levels-in-effect.ts';
import { loadContexts } from './load-contexts.ts';

/** A product, a part, or (`id` null) all of a type. */
export type Target = { readonly type: string; readonly id: string | null };

export type Difference = {
  readonly accountId: string;
  readonly type: ResourceType;
  readonly resourceId: string | null;
  readonly gained: Level[];
  readonly lost: Level[];
  /** Epoch ms; differ only where the same is held for another time. */
  readonly endBefore: number | null;
  readonly endAfter: number | null;
};

/** People times targets that are compared one by one; about a second. */
export const maxCompared = 100_000;

/** How many of the people can be compared on that many targets. */
export const comparable = (targets: number): number => Math.floor(maxCompared / Math.max(1, targets));

/**
 * What a change would give to and take from these people on these targets: asks the engine, makes the change, asks
 * again, and takes the change back. Whatever somebody holds otherwise is thereby no loss.
 */
export async function compareAccess(
  tenant: TenantScope,
  now: Date,
  { accountIds, targets }: { readonly accountIds: readonly string[]; readonly targets: readonly Target[] },
  change: () => Promise<unknown>,
): Promise<readonly Difference[]> {
  const resources = await loadTargets(tenant, targets);
  const before = await loadContexts(tenant, accountIds);
  const after = await undone(tenant.db, async () => {
    await change();
    return loadContexts(tenant, accountIds);
  });
  const at = now.getTime();
  return accountIds.flatMap((accountId) => {
    const [had, has] = [before.get(accountId), after.get(accountId)];
    if (!had || !has) return [];
    return resources.flatMap((resource): Difference[] => {
      const found = differ(levelsInEffect(had, resource, at), levelsInEffect(has, resource, at));
      if (!found) return [];
      return [{ accountId, type: asResourceType(resource.type), resourceId: resource.id ?? null, ...found }];
    });
  });
}

/** With their parents, because a part can be held through its product. */
async function loadTargets(tenant: TenantScope, targets: readonly Target[]): Promise<readonly AnyResource[]> {
  const rows = await findResources(
    tenant,
    targets.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  const unique = new Map(targets.map((target) => [`${target.type} ${target.id}`, target]));
  return [...unique.values()].flatMap(({ type, id }): AnyResource[] => {
    if (id === null) return [{ type }];
    const row = rows.get(id);
    return row ? [{ type: row.type, id, parentIds: parentsOf(row) }] : [];
  });
}

function differ(before: readonly LevelInEffect[], after: readonly LevelInEffect[]) {
  const endOf = (held: readonly LevelInEffect[], level: Level) =>
    held.find((one) => one.level === level)?.validUntil;
  const gained = after.map(({ level }) => level).filter((level) => endOf(before, level) === undefined);
  const lost = before.map(({ level }) => level).filter((level) => endOf(after, level) === undefined);
  if (gained.length + lost.length > 0) {
    const shown = gained.at(-1) ?? lost.at(-1);
    const endAfter = shown === undefined ? null : (endOf(after, shown) ?? null);
    return { gained, lost, endBefore: null, endAfter };
  }
  const moved = after.findLast(({ level, validUntil }) => endOf(before, level) !== validUntil);
  if (!moved) return null;
  return { gained, lost, endBefore: endOf(before, moved.level) ?? null, endAfter: moved.validUntil };
}
