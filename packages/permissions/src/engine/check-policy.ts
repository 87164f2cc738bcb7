import { MAX_BITS } from './compiled-policy.ts';
import type { ActionData, PolicyData, TypeData } from './define-policy.ts';
import type { PolicyProblem, PolicyProblemCode } from './policy-error.ts';

/** Parents nearest first, or null when the chain runs in a circle; unknown parents end it. */
export function parentChain(types: PolicyData['types'], type: string): readonly string[] | null {
  const chain: string[] = [];
  const seen = new Set([type]);
  let parent = types[type]?.parent;
  while (parent !== undefined && types[parent] !== undefined) {
    if (seen.has(parent)) return null;
    seen.add(parent);
    chain.push(parent);
    parent = types[parent]?.parent;
  }
  return chain;
}

/** Levels named by a rule, as a list. */
export function asList(levels: string | readonly string[] | undefined): readonly string[] {
  return levels === undefined ? [] : typeof levels === 'string' ? [levels] : levels;
}

/** Every level that gives one of `wanted`, themselves included. */
export function levelsGiving(type: TypeData, wanted: string | readonly string[]): ReadonlySet<string> {
  const levels = type.levels ?? {};
  const giving = new Set(asList(wanted));
  // A level joins when it implies one that is already in; the set only grows, so cycles end too.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [name, implied] of Object.entries(levels)) {
      if (!giving.has(name) && implied.some((other) => giving.has(other))) {
        giving.add(name);
        grown = true;
      }
    }
  }
  return giving;
}

/** Whether a scope pattern covers the action; an asterisk stands for any text. */
export function matchesScope(pattern: string, action: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === action;
  const end = rest.pop() ?? '';
  if (!action.startsWith(start) || !action.endsWith(end)) return false;
  let from = start.length;
  for (const piece of rest) {
    const at = action.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= action.length - end.length;
}

/** Every problem of a policy, with where it is and what is expected there. */
export function checkPolicy(policy: PolicyData): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const report = (code: PolicyProblemCode, at: string, message: string) =>
    problems.push({ code, at, message });
  const bounded = (what: string, at: string, count: number) => {
    if (count > MAX_BITS) report('too_many', at, `${count} ${what}, at most ${MAX_BITS} fit`);
  };
  if (policy.roles.length === 0) report('empty', 'roles', 'a policy needs at least one role');
  bounded('flags', 'flags', Object.keys(policy.flags).length);
  bounded('scopes', 'scopes', Object.keys(policy.scopes).length);
  for (const [flag, role] of Object.entries(policy.flags)) {
    if (!policy.roles.includes(role)) report('unknown_role', `flags.${flag}`, `role ${role} is not declared`);
  }
  const names = new Map<string, string>();
  for (const [name, type] of Object.entries(policy.types)) {
    checkType(policy, name, type, report, bounded);
    for (const action of Object.keys(type.actions)) {
      const full = `${name}.${action}`;
      const other = names.get(full);
      if (other !== undefined) report('ambiguous_action', full, `declared by ${other} and by ${name}`);
      names.set(full, name);
    }
  }
  for (const [scope, patterns] of Object.entries(policy.scopes)) {
    for (const pattern of patterns) {
      if (![...names.keys()].some((action) => matchesScope(pattern, action))) {
        report('unknown_action', `scopes.${scope}`, `${pattern} matches no action`);
      }
    }
  }
  checkDerived(policy, report);
  return problems;
}

type Report = (code: PolicyProblemCode, at: string, message: string) => void;

function checkDerived(policy: PolicyData, report: Report): void {
  const wanted = [
    ['self', policy.self?.type, policy.self?.level],
    ['group.member', policy.group?.type, policy.group?.member],
    ['group.leader', policy.group?.type, policy.group?.leader],
  ] as const;
  for (const [at, typeName, level] of wanted) {
    if (typeName === undefined) continue;
    const type = policy.types[typeName];
    if (type === undefined) report('unknown_type', at, `type ${typeName} is not declared`);
    else if (level !== undefined && type.levels?.[level] === undefined) {
      report('unknown_level', at, `level ${level} is not declared by ${typeName}`);
    }
  }
}

function checkType(
  policy: PolicyData,
  name: string,
  type: TypeData,
  report: Report,
  bounded: (what: string, at: string, count: number) => void,
): void {
  const levels = type.levels ?? {};
  bounded('levels', name, Object.keys(levels).length);
  bounded('actions', name, Object.keys(type.actions).length);
  if (type.parent !== undefined && policy.types[type.parent] === undefined) {
    report('unknown_parent', name, `parent ${type.parent} is not declared`);
  }
  const chain = parentChain(policy.types, name);
  if (chain === null) report('parent_cycle', name, 'its chain of parents comes back to itself');
  for (const [level, implied] of Object.entries(levels)) {
    for (const other of implied) {
      if (levels[other] === undefined)
        report('unknown_level', `${name}.${level}`, `implies ${other}, which is not declared`);
      else if (other === level || levelsGiving(type, level).has(other)) {
        report('level_cycle', `${name}.${level}`, `implies ${other}, which implies it again`);
      }
    }
    if (!levelHasEffect(policy, name, level)) {
      report('level_without_effect', `${name}.${level}`, 'no action can be reached through it');
    }
  }
  for (const [action, rule] of Object.entries(type.actions)) {
    checkAction(policy, name, `${name}.${action}`, rule, chain ?? [], report);
  }
}

function checkAction(
  policy: PolicyData,
  typeName: string,
  at: string,
  rule: ActionData,
  chain: readonly string[],
  report: Report,
): void {
  const above = Object.entries(rule.above ?? {});
  const levels = [rule.level, ...above.map(([, level]) => level)].flatMap(asList);
  if (rule.role === undefined && rule.flag === undefined && levels.length === 0 && !rule.anyone) {
    report('unreachable_action', at, 'no role, flag, level or parent allows it');
  }
  if (rule.role !== undefined && !policy.roles.includes(rule.role)) {
    report('unknown_role', at, `role ${rule.role} is not declared`);
  }
  if (rule.flag !== undefined && policy.flags[rule.flag] === undefined) {
    report('unknown_flag', at, `flag ${rule.flag} is not declared`);
  }
  if (rule.collection && (rule.level !== undefined || above.length > 0)) {
    report('collection_with_level', at, 'a collection has no resource that a level could be held on');
  }
  const checkLevels = (owner: string, levels: string | readonly string[] | undefined) => {
    for (const level of asList(levels)) {
      if (policy.types[owner]?.levels?.[level] === undefined) {
        report('unknown_level', at, `level ${level} is not declared by ${owner}`);
      }
    }
  };
  checkLevels(typeName, rule.level);
  for (const [parent, levels] of above) {
    if (chain.includes(parent)) checkLevels(parent, levels);
    else report('not_a_parent', at, `${parent} is not a parent of ${typeName}`);
  }
}

function levelHasEffect(policy: PolicyData, typeName: string, level: string): boolean {
  return Object.entries(policy.types).some(([name, type]) =>
    Object.values(type.actions).some((rule) => {
      const needed = name === typeName ? rule.level : rule.above?.[typeName];
      const owner = policy.types[typeName];
      return needed !== undefined && owner !== undefined && levelsGiving(owner, needed).has(level);
    }),
  );
}
