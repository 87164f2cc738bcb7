import { type ActorContext, wideKey } from './actor-context.ts';
import { type CompiledAction, type PolicyTables, ruleOf, shownEnd } from './compiled-policy.ts';
import type { ActionName, AnyResource, PolicyData, ResourceOf } from './define-policy.ts';

/** `validUntil` is epoch ms, null = until something is changed; a refusal never turns into a yes by waiting. */
export interface Decision {
  readonly allowed: boolean;
  readonly validUntil: number | null;
}

export const REFUSED: Decision = { allowed: false, validUntil: null };

/** May this actor do this, on this, now (epoch ms)? The one place where it is decided (PERM-1). */
export function decide<P extends PolicyData, A extends ActionName<P>>(
  policy: PolicyTables<P>,
  context: ActorContext,
  action: A,
  resource: ResourceOf<P, NoInfer<A>> & AnyResource,
  now: number,
): Decision {
  return decideRule(ruleOf(policy, action), context, resource, now);
}

/** Id of the resource (0) or of its n-th parent; a collection has none, and no id is held by nobody. */
export function idAt(resource: AnyResource, up: number): string {
  return (up ? resource.parentIds?.[up - 1] : resource.id) as string;
}

/** `decide` without names: what lists, row masks and the browser share. */
export function decideRule(
  rule: CompiledAction,
  context: ActorContext,
  resource: AnyResource,
  now: number,
): Decision {
  if (resource.type !== rule.typeName) throw new Error(`resource type of ${rule.name}`);
  if (now >= context.until || (rule.scopes & context.scopes) === 0) return REFUSED;
  if (context.rank <= rule.rank || (context.flags & rule.flags) !== 0) return context.yes;
  let timed = 0;
  for (let up = 0; up < rule.masks.length; up += 1) {
    const needed = rule.masks[up] as number;
    // A step that gives nothing is not worth a look into the map.
    if (!needed) continue;
    const held =
      (context.wide[rule.chain[up] as number] as number) | (context.held.get(idAt(resource, up)) ?? 0);
    if ((held & needed) !== 0) return context.yes;
    timed |= held;
  }
  return timed < 0 ? decideTimed(rule, context, resource, now) : REFUSED;
}

/** Only levels with an end are left: the answer holds as long as the last of them. */
function decideTimed(
  rule: CompiledAction,
  context: ActorContext,
  resource: AnyResource,
  now: number,
): Decision {
  let until = now;
  rule.masks.forEach((needed, up) => {
    for (const key of [idAt(resource, up), wideKey(rule.chain[up] as number)]) {
      for (const source of context.sources.get(key) ?? []) {
        if ((source.mask & needed) !== 0) until = Math.max(until, source.until);
      }
    }
  });
  return until > now ? { allowed: true, validUntil: shownEnd(Math.min(until, context.until)) } : REFUSED;
}
