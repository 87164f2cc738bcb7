import { type ActorContext, type ActorState, wideKey } from './actor-context.ts';
import { type CompiledAction, type CompiledPolicy, NEVER, NO_TOKEN, ruleOf } from './compiled-policy.ts';
import { decideRule } from './decide.ts';
import type { ActionName, AnyResource, PolicyData, ResourceOf } from './define-policy.ts';

/** A level that would do: held by which grant, via which team, until when (epoch ms, null = no end). */
export interface HeldLevel {
  readonly level: string;
  readonly grantId: string | null;
  readonly teamId: string | null;
  readonly validUntil: number | null;
  readonly expired: boolean;
}

/** One fact of the rule, and what the actor has of it. */
export type FactReport =
  | {
      readonly fact: 'role';
      readonly holds: boolean;
      readonly needed: string | null;
      readonly has: string | null;
    }
  | { readonly fact: 'flag'; readonly holds: boolean; readonly needed: readonly string[] }
  | {
      readonly fact: 'level';
      readonly holds: boolean;
      readonly type: string;
      /** Null = all of the type. */
      readonly resourceId: string | null;
      readonly needed: readonly string[];
      readonly held: readonly HeldLevel[];
    }
  | {
      readonly fact: 'scope';
      readonly holds: boolean;
      readonly needed: readonly string[];
      readonly has: readonly string[];
    }
  | {
      readonly fact: 'membership' | 'token';
      readonly holds: boolean;
      readonly state: ActorState;
      readonly endedAt: number | null;
    };

/** Allowed: `because` names the facts that hold. Refused: `failed` names every one that does not (PERM-6). */
export interface Explanation {
  readonly allowed: boolean;
  readonly validUntil: number | null;
  readonly because: readonly FactReport[];
  readonly failed: readonly FactReport[];
}

export function explain<P extends PolicyData, A extends ActionName<P>>(
  policy: CompiledPolicy<P>,
  context: ActorContext,
  action: A,
  resource: ResourceOf<P, NoInfer<A>> & AnyResource,
  now: number,
): Explanation {
  return explainRule(policy, ruleOf(policy, action), context, resource, now);
}

/** `explain` without names; reads the same masks and sources as `decideRule`. */
export function explainRule(
  policy: CompiledPolicy,
  rule: CompiledAction,
  context: ActorContext,
  resource: AnyResource,
  now: number,
): Explanation {
  const { allowed, validUntil } = decideRule(rule, context, resource, now);
  const because: FactReport[] = [];
  const failed: FactReport[] = [];
  const put = (report: FactReport) => (report.holds ? because : failed).push(report);
  if (now >= context.memberUntil) {
    const endedAt = context.memberUntil || null;
    failed.push({ fact: 'membership', holds: false, state: context.state, endedAt });
  }
  if (context.scopes !== NO_TOKEN) {
    if (now >= context.tokenUntil) {
      failed.push({ fact: 'token', holds: false, state: context.state, endedAt: context.tokenUntil });
    }
    const needed = named(policy.scopes, rule.scopes);
    put({
      fact: 'scope',
      holds: (rule.scopes & context.scopes) !== 0,
      needed,
      has: named(policy.scopes, context.scopes),
    });
  }
  if (rule.rank > 0) {
    const needed = policy.roles[rule.rank - 1] ?? null;
    put({
      fact: 'role',
      holds: context.rank <= rule.rank,
      needed,
      has: policy.roles[context.rank - 1] ?? null,
    });
  }
  if (rule.flags !== 0) {
    put({ fact: 'flag', holds: (context.flags & rule.flags) !== 0, needed: named(policy.flags, rule.flags) });
  }
  for (let up = 0; up < rule.masks.length; up += 1) {
    const mask = rule.masks[up] ?? 0;
    if (mask === 0) continue;
    const typeIndex = rule.chain[up] ?? -1;
    const id = up === 0 ? resource.id : resource.parentIds?.[up - 1];
    if (id !== undefined) put(levelReport(policy, context, mask, typeIndex, id, now));
    const wide = context.wide[typeIndex];
    if (wide !== 0) put(levelReport(policy, context, mask, typeIndex, null, now));
  }
  return { allowed, validUntil, because, failed };
}

function levelReport(
  policy: CompiledPolicy,
  context: ActorContext,
  mask: number,
  typeIndex: number,
  resourceId: string | null,
  now: number,
): FactReport {
  const type = policy.types[typeIndex];
  const names = type?.levels ?? [];
  const held: HeldLevel[] = [];
  let holds = false;
  const sources = context.sources.get(resourceId ?? wideKey(typeIndex));
  if (sources !== undefined) {
    for (const source of sources) {
      // Levels that would not do are left out: they are no reason for either answer.
      if ((source.mask & mask) === 0) continue;
      const expired = source.until <= now;
      if (!expired) holds = true;
      held.push({
        level: names[31 - Math.clz32(source.mask)] ?? '',
        grantId: source.grantId,
        teamId: source.teamId,
        validUntil: source.until === NEVER ? null : source.until,
        expired,
      });
    }
  }
  return { fact: 'level', holds, type: type?.name ?? '', resourceId, needed: named(names, mask), held };
}

const namesOfMask = new WeakMap<readonly string[], Map<number, readonly string[]>>();

/** Masks repeat, so their names are made once. */
function named(names: readonly string[], mask: number): readonly string[] {
  let cache = namesOfMask.get(names);
  if (cache === undefined) {
    cache = new Map();
    namesOfMask.set(names, cache);
  }
  let list = cache.get(mask);
  if (list === undefined) {
    list = names.filter((_, bit) => (mask & (1 << bit)) !== 0);
    cache.set(mask, list);
  }
  return list;
}
