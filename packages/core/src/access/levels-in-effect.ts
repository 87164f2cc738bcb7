import type { Level, ResourceType } from '@atrium/contracts/product/product-types';
import type { ActorContext } from '@atrium/permissions/engine/actor-context';
import type { CompiledAction } from '@atrium/permissions/engine/compiled-policy';
import { decideRule } from '@atrium/permissions/engine/decide';
import type { AnyResource } from '@atrium/permissions/engine/define-policy';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';

/** A level and until when (epoch ms) everything that it allows is allowed. */
export type LevelInEffect = { readonly level: Level; readonly validUntil: number | null };

type LevelRules = readonly { readonly level: Level; readonly rules: readonly CompiledAction[] }[];

const rulesByType = new Map<string, LevelRules>(
  policy.types.map((type) => {
    const rules = [...policy.actions.values()].filter(({ typeName }) => typeName === type.name);
    const levels = type.levels.map((level, bit) => ({
      level: level as Level,
      rules: rules.filter(({ masks }) => ((masks[0] ?? 0) & (1 << bit)) !== 0),
    }));
    return [type.name, levels];
  }),
);

/** What each level of a type allows, as the rules of the policy. */
export const levelRules = (type: string): LevelRules => rulesByType.get(type) ?? [];

/** The rule that says most exactly what a level is for: of those it satisfies, the one that the fewest levels do. */
export function ruleOfLevel(type: string, level: string): CompiledAction | undefined {
  const found = levelRules(type).find((entry) => entry.level === level);
  const bits = ({ masks }: CompiledAction) => (masks[0] ?? 0).toString(2).replaceAll('0', '').length;
  return found?.rules.toSorted((one, other) => bits(one) - bits(other))[0];
}

/**
 * The levels whose every action the engine allows, wherever that comes from: role, grant, team, the product around a
 * part. Without an id: on all of the type.
 */
export function levelsInEffect(
  context: ActorContext,
  resource: AnyResource,
  now: number,
): readonly LevelInEffect[] {
  const held: LevelInEffect[] = [];
  for (const { level, rules } of levelRules(resource.type)) {
    let validUntil: number | null = null;
    let all = rules.length > 0;
    for (const rule of rules) {
      const decision = decideRule(rule, context, resource, now);
      all &&= decision.allowed;
      if (!all) break;
      if (decision.validUntil !== null)
        validUntil = Math.min(validUntil ?? decision.validUntil, decision.validUntil);
    }
    if (all) held.push({ level, validUntil });
  }
  return held;
}

export const namesOf = (held: readonly LevelInEffect[]): Level[] => held.map(({ level }) => level);

/** The first of the ends, as views show it. */
export function firstEnd(held: readonly LevelInEffect[]): string | null {
  const ends = held.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil]));
  return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}

export const toMoment = (end: number | null): string | null =>
  end === null ? null : new Date(end).toISOString();

/** Types are stored as text; what the contracts do not know is an older or newer installation's. */
export const asResourceType = (type: string): ResourceType => type as ResourceType;
