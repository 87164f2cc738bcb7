import type { CompiledAction, CompiledPolicy, CompiledType } from './compiled-policy.ts';
import { NO_TOKEN } from './compiled-policy.ts';
import type { PolicyData } from './define-policy.ts';

/** Short name, rank, flags, scopes without the sign bit, masks; a trailing 1 marks a collection. */
export type WireAction = readonly [string, number, number, number, readonly number[], 1?];

/** A compiled policy as a small literal, so that the browser carries neither compiler nor source. */
export type WirePolicy = readonly [
  version: string,
  roles: readonly string[],
  flags: readonly string[],
  flagRanks: readonly number[],
  scopes: readonly string[],
  group: CompiledPolicy['group'],
  self: CompiledPolicy['self'],
  types: readonly (readonly [
    string,
    parents: readonly number[],
    levels: readonly string[],
    readonly WireAction[],
  ])[],
];

export function packPolicy(policy: CompiledPolicy): WirePolicy {
  const actionsOf = (type: string) =>
    [...policy.actions.values()]
      .filter((rule) => rule.typeName === type)
      .map((rule): WireAction => {
        const short = rule.name.slice(type.length + 1);
        const wire = [short, rule.rank, rule.flags, rule.scopes & ~NO_TOKEN, rule.masks] as const;
        return rule.collection ? [...wire, 1] : wire;
      });
  return [
    policy.version,
    policy.roles,
    policy.flags,
    policy.flagRanks,
    policy.scopes,
    policy.group,
    policy.self,
    policy.types.map((type) => [type.name, type.parents, type.levels, actionsOf(type.name)]),
  ];
}

/** The same policy that was packed; `P` brings back the names for the type checker. */
export function unpackPolicy<P extends PolicyData>(wire: WirePolicy): CompiledPolicy<P> {
  const [version, roles, flags, flagRanks, scopes, group, self, wireTypes] = wire;
  const actions = new Map<string, CompiledAction>();
  const types = wireTypes.map(([typeName, parents, levels, list], index): CompiledType => {
    const onOne: string[] = [];
    for (const [short, rank, flagBits, scopeBits, masks, collection] of list) {
      const name = `${typeName}.${short}`;
      if (!collection) onOne.push(name);
      actions.set(name, {
        name,
        typeName,
        rank,
        flags: flagBits,
        scopes: scopeBits | NO_TOKEN,
        masks,
        chain: [index, ...parents],
        collection: collection === 1,
      });
    }
    return { name: typeName, parents, levels, actions: onOne };
  });
  return { version, roles, flags, flagRanks, scopes, types, actions, group, self };
}
