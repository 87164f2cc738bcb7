import type { ActorContext, Held } from './actor-context.ts';
import { type CompiledAction, NEVER, type PolicyTables, ruleOf, shownEnd } from './compiled-policy.ts';
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
  if (resource.type !== rule.typeName) throw new Error(`type of ${rule.name}`);
  if (now >= context.until || (rule.scopes & context.scopes) === 0) return REFUSED;
  if (context.rank <= rule.rank || (context.flags & rule.flags) !== 0) return context.yes;
  let until = now;
  for (let up = 0; up < rule.masks.length; up += 1) {
    const needed = rule.masks[up] as number;
    // A step that gives nothing is not worth a look into the map.
    if (!needed) continue;
    until = reach(context.held.get(idAt(resource, up)), needed, until);
    until = reach(context.wide[rule.chain[up] as number], needed, until);
    if (until === NEVER) return context.yes;
  }
  return until > now ? { allowed: true, validUntil: shownEnd(Math.min(until, context.until)) } : REFUSED;
}

/** The later of `until` and the last end among the levels that would do: the answer holds as long as any does. */
function reach(held: Held | undefined, needed: number, until: number): number {
  if (typeof held === 'number') return (held & needed) !== 0 ? NEVER : until;
  let last = until;
  for (let source = held; source; source = source.next) {
    if ((source.mask & needed) !== 0 && source.until > last) last = source.until;
  }
  return last;
}
