import { type ActorContext, wideKey } from './actor-context.ts';
import { type CompiledAction, type CompiledPolicy, NEVER, ruleOf } from './compiled-policy.ts';
import type { ActionName, AnyResource, PolicyData, ResourceOf } from './define-policy.ts';

/** `validUntil` is epoch ms, null = until something is changed; a refusal never turns into a yes by waiting. */
export interface Decision {
  readonly allowed: boolean;
  readonly validUntil: number | null;
}

export const REFUSED: Decision = { allowed: false, validUntil: null };

/** May this actor do this, on this, now (epoch ms)? The one place where it is decided (PERM-1). */
export function decide<P extends PolicyData, A extends ActionName<P>>(
  policy: CompiledPolicy<P>,
  context: ActorContext,
  action: A,
  resource: ResourceOf<P, NoInfer<A>> & AnyResource,
  now: number,
): Decision {
  return decideRule(ruleOf(policy, action), context, resource, now);
}

/** `decide` without names: what lists, row masks and the browser share. */
export function decideRule(
  rule: CompiledAction,
  context: ActorContext,
  resource: AnyResource,
  now: number,
): Decision {
  if (resource.type !== rule.typeName) throw new Error(`${rule.name} asked of a ${resource.type}`);
  if (now >= context.until || (rule.scopes & context.scopes) === 0) return REFUSED;
  if (context.rank <= rule.rank || (context.flags & rule.flags) !== 0) return context.yes;
  const { masks, chain } = rule;
  let timed = 0;
  for (let up = 0; up < masks.length; up += 1) {
    const needed = masks[up] as number;
    if (needed === 0) continue;
    const wide = context.wide[chain[up] as number] as number;
    const id = up === 0 ? resource.id : resource.parentIds?.[up - 1];
    const held = id === undefined ? wide : wide | (context.held.get(id) ?? 0);
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
    if (needed === 0) return;
    const id = up === 0 ? resource.id : resource.parentIds?.[up - 1];
    for (const key of [id, wideKey(rule.chain[up] ?? -1)]) {
      if (key === undefined) continue;
      for (const source of context.sources.get(key) ?? []) {
        if ((source.mask & needed) !== 0 && source.until > until) until = source.until;
      }
    }
  });
  if (until === now) return REFUSED;
  const validUntil = Math.min(until, context.until);
  return { allowed: true, validUntil: validUntil === NEVER ? null : validUntil };
}
