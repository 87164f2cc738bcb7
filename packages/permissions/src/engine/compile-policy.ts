import { checkPolicy, levelsGiving, matchesScope, parentChain } from './check-policy.ts';
import { type CompiledAction, type CompiledPolicy, type CompiledType, NO_TOKEN } from './compiled-policy.ts';
import type { ActionData, PolicyData } from './define-policy.ts';
import { PolicyError } from './policy-error.ts';

/** Turns a policy into flat facts per action; throws `PolicyError` with every problem. */
export function compilePolicy<const P extends PolicyData>(policy: P): CompiledPolicy<P> {
  const problems = checkPolicy(policy);
  if (problems.length > 0) throw new PolicyError(problems);
  const typeNames = Object.keys(policy.types);
  const flags = Object.keys(policy.flags);
  const scopes = Object.keys(policy.scopes);
  const types = typeNames.map((name): CompiledType => {
    const type = policy.types[name];
    return {
      name,
      parents: (parentChain(policy.types, name) ?? []).map((parent) => typeNames.indexOf(parent)),
      levels: Object.keys(type?.levels ?? {}),
      actions: Object.entries(type?.actions ?? {})
        .filter(([, rule]) => !rule.collection)
        .map(([action]) => `${name}.${action}`)
        // A fixed order, so that a row mask means the same in the browser's packed table.
        .sort(),
    };
  });
  const actions = new Map<string, CompiledAction>();
  for (const [typeName, type] of Object.entries(policy.types)) {
    for (const [short, rule] of Object.entries(type.actions)) {
      const name = `${typeName}.${short}`;
      const chain = [typeNames.indexOf(typeName), ...(types[typeNames.indexOf(typeName)]?.parents ?? [])];
      actions.set(name, {
        name,
        typeName,
        rank: rule.anyone
          ? policy.roles.length + 1
          : rule.role === undefined
            ? 0
            : policy.roles.indexOf(rule.role) + 1,
        flags: rule.flag === undefined ? 0 : 1 << flags.indexOf(rule.flag),
        scopes: scopes.reduce(
          (mask, scope, bit) =>
            policy.scopes[scope]?.some((pattern) => matchesScope(pattern, name)) ? mask | (1 << bit) : mask,
          NO_TOKEN,
        ),
        masks: trimmed(chain.map((index) => levelMask(policy, typeName, typeNames[index] ?? '', rule))),
        chain,
        collection: rule.collection === true,
      });
    }
  }
  const levelBit = (type: string, level: string | undefined) =>
    level === undefined ? 0 : 1 << Object.keys(policy.types[type]?.levels ?? {}).indexOf(level);
  return {
    version: fingerprint(JSON.stringify([policy.roles, flags, scopes, types, [...actions.values()]])),
    roles: policy.roles,
    flags,
    flagRanks: flags.map((flag) => policy.roles.indexOf(policy.flags[flag] ?? '') + 1),
    scopes,
    types,
    actions,
    group: policy.group
      ? {
          type: typeNames.indexOf(policy.group.type),
          member: levelBit(policy.group.type, policy.group.member),
          leader: levelBit(policy.group.type, policy.group.leader),
        }
      : null,
    self: policy.self
      ? { type: typeNames.indexOf(policy.self.type), level: levelBit(policy.self.type, policy.self.level) }
      : null,
  };
}

/** Bits of the levels of `heldOn` that allow the rule of `typeName`. */
function levelMask(policy: PolicyData, typeName: string, heldOn: string, rule: ActionData): number {
  const needed = heldOn === typeName ? rule.level : rule.above?.[heldOn];
  const type = policy.types[heldOn];
  if (needed === undefined || type === undefined) return 0;
  const giving = levelsGiving(type, needed);
  return Object.keys(type.levels ?? {}).reduce(
    (mask, level, bit) => (giving.has(level) ? mask | (1 << bit) : mask),
    0,
  );
}

/** Steps past the last mask would be looked up for nothing. */
function trimmed(masks: readonly number[]): readonly number[] {
  let length = masks.length;
  while (length > 0 && masks[length - 1] === 0) length -= 1;
  return masks.slice(0, length);
}

/** FNV-1a; enough to tell two policies apart, not a signature. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
