import { type CompiledAction, type CompiledType, NO_TOKEN, type PolicyTables } from './compiled-policy.ts';
import type { PolicyData } from './define-policy.ts';

/** Short names separated by blanks, and the facts that these actions of a type share; empty ends are left out. */
export type WireActions = readonly [
  names: string,
  rank: number,
  scopes: number,
  masks?: readonly number[],
  flags?: number,
  /** 1 = asked of the organization. */
  collection?: number,
];

/** The tables as a small literal, so that the browser carries neither compiler nor source. */
export type WirePolicy = readonly [
  version: string,
  roles: string,
  flags: string,
  scopes: string,
  types: readonly (readonly [name: string, levels: string, parents: readonly number[], ...WireActions[]])[],
];

export function packPolicy(policy: PolicyTables): WirePolicy {
  const actionsOf = (type: string) => {
    const shared = new Map<string, WireActions>();
    for (const rule of policy.actions.values()) {
      if (rule.typeName !== type) continue;
      const short = rule.name.slice(type.length + 1);
      const scopes = rule.scopes & ~NO_TOKEN;
      const facts = rule.collection
        ? ([rule.rank, scopes, rule.masks, rule.flags, 1] as const)
        : rule.flags !== 0
          ? ([rule.rank, scopes, rule.masks, rule.flags] as const)
          : rule.masks.length > 0
            ? ([rule.rank, scopes, rule.masks] as const)
            : ([rule.rank, scopes] as const);
      const key = JSON.stringify(facts);
      const names = shared.get(key)?.[0];
      shared.set(key, [names === undefined ? short : `${names} ${short}`, ...facts]);
    }
    return [...shared.values()];
  };
  return [
    policy.version,
    policy.roles.join(' '),
    policy.flags.join(' '),
    policy.scopes.join(' '),
    policy.types.map((type) => [type.name, type.levels.join(' '), type.parents, ...actionsOf(type.name)]),
  ];
}

const words = (text: string) => (text ? text.split(' ') : []);

/** The same tables that were packed; `P` brings back the names for the type checker. */
export function unpackPolicy<P extends PolicyData>(wire: WirePolicy): PolicyTables<P> {
  const [version, roles, flagNames, scopeNames, wireTypes] = wire;
  const actions = new Map<string, CompiledAction>();
  const types = wireTypes.map(([typeName, levels, parents, ...list], index): CompiledType => {
    const onOne: string[] = [];
    for (const [names, rank, scopes, masks = [], flags = 0, collection] of list) {
      for (const short of words(names)) {
        const name = `${typeName}.${short}`;
        if (!collection) onOne.push(name);
        actions.set(name, {
          name,
          typeName,
          rank,
          flags,
          scopes: scopes | NO_TOKEN,
          masks,
          chain: [index, ...parents],
          collection: !!collection,
        });
      }
    }
    return { name: typeName, parents, levels: words(levels), actions: onOne.sort() };
  });
  return { version, roles: words(roles), flags: words(flagNames), scopes: words(scopeNames), types, actions };
}
