import { type ActorContext, type ActorState, type Source, wideKey } from './actor-context.ts';
import {
  type CompiledAction,
  type CompiledType,
  type PolicyTables,
  ruleOf,
  shownEnd,
} from './compiled-policy.ts';
import { decideRule, idAt } from './decide.ts';
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
      readonly needed: string | undefined;
      readonly has: string | undefined;
    }
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
      readonly fact: 'scope' | 'flag';
      readonly holds: boolean;
      readonly needed: readonly string[];
      readonly has: readonly string[];
    }
  | {
      readonly fact: 'membership' | 'token';
      readonly holds: boolean;
      readonly state: ActorState;
      /** Epoch ms; 0 = blocked (MEM-8). */
      readonly endedAt: number;
    };

/** Allowed: `because` names the facts that hold. Refused: `failed` names every one that does not (PERM-6). */
export interface Explanation {
  readonly allowed: boolean;
  readonly validUntil: number | null;
  readonly because: readonly FactReport[];
  readonly failed: readonly FactReport[];
}

export function explain<P extends PolicyData, A extends ActionName<P>>(
  policy: PolicyTables<P>,
  context: ActorContext,
  action: A,
  resource: ResourceOf<P, NoInfer<A>> & AnyResource,
  now: number,
): Explanation {
  return explainRule(policy, ruleOf(policy, action), context, resource, now);
}

/** `explain` without names; reads the same masks and sources as `decideRule`. */
export function explainRule(
  policy: PolicyTables,
  rule: CompiledAction,
  context: ActorContext,
  resource: AnyResource,
  now: number,
): Explanation {
  const because: FactReport[] = [];
  const failed: FactReport[] = [];
  const put = (report: FactReport) => (report.holds ? because : failed).push(report);
  const end = (fact: 'membership' | 'token', endedAt: number) => {
    if (now >= endedAt) put({ fact, holds: false, state: context.state, endedAt });
  };
  const bits = (fact: 'scope' | 'flag', names: readonly string[], needed: number, has: number) =>
    put({ fact, holds: (needed & has) !== 0, needed: named(names, needed), has: named(names, has) });
  end('membership', context.memberUntil);
  end('token', context.tokenUntil);
  if (context.tokenId) bits('scope', policy.scopes, rule.scopes, context.scopes);
  if (rule.rank) {
    const { roles } = policy;
    put({
      fact: 'role',
      holds: context.rank <= rule.rank,
      needed: roles[rule.rank - 1],
      has: roles[context.rank - 1],
    });
  }
  if (rule.flags) bits('flag', policy.flags, rule.flags, context.flags);
  rule.masks.forEach((mask, up) => {
    if (!mask) return;
    const typeIndex = rule.chain[up] as number;
    const { name, levels } = policy.types[typeIndex] as CompiledType;
    const report = (resourceId: string | null, first: Source | undefined) => {
      const held: HeldLevel[] = [];
      for (let source = first; source; source = source.next) {
        // Levels that would not do are left out: they are no reason for either answer.
        if (!(source.mask & mask)) continue;
        const { grantId, teamId, until } = source;
        const level = named(levels, source.mask)[0] as string;
        held.push({ level, grantId, teamId, validUntil: shownEnd(until), expired: until <= now });
      }
      put({
        fact: 'level',
        holds: held.some((level) => !level.expired),
        needed: named(levels, mask),
        type: name,
        resourceId,
        held,
      });
    };
    const id = idAt(resource, up);
    // Nothing held is the usual refusal, and that look-up is warm.
    if (id) report(id, context.held.has(id) ? context.sources.get(id) : undefined);
    if (context.wide[typeIndex]) report(null, context.sources.get(wideKey(typeIndex)));
  });
  return { ...decideRule(rule, context, resource, now), because, failed };
}

/** The names of a mask's bits. */
function named(names: readonly string[], mask: number): readonly string[] {
  return names.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
