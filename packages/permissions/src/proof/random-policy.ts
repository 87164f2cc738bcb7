import type { ActionData, PolicyData, TypeData } from '../engine/define-policy.ts';
import type { Random } from './random.ts';

/** Policies that nobody would write: deep chains, partial orders, levels only above, scopes by pattern. */
export function randomPolicy(random: Random): PolicyData {
  const roles = ['r1', 'r2', 'r3', 'r4'].slice(0, 1 + random.below(4));
  const flags = Object.fromEntries(
    ['f1', 'f2'].slice(0, random.below(3)).map((flag) => [flag, random.pick(roles)]),
  );
  const levelsOf: Record<string, readonly string[]> = {};
  const parentOf: Record<string, string | undefined> = {};
  const types: Record<string, TypeData> = {};
  const add = (name: string, parent: string | undefined) => {
    const count = 1 + random.below(random.chance(0.05) ? 31 : 5);
    const names = Array.from({ length: count }, (_, index) => `l${index}`);
    levelsOf[name] = names;
    parentOf[name] = parent;
    const levels = Object.fromEntries(
      names.map((level, index) => [level, random.some(names.slice(0, index), 0.3)]),
    );
    const chain: string[] = [];
    for (let up = parent; up !== undefined; up = parentOf[up]) chain.push(up);
    const actions: Record<string, ActionData> = {};
    for (let index = 0; index < 4; index += 1) {
      actions[`a${index}`] = randomAction(random, roles, Object.keys(flags), name, chain, levelsOf);
    }
    actions.all = { role: random.pick(roles), collection: true };
    // Levels that no action needs would be refused by the compiler.
    actions.any = { level: names };
    types[name] = parent === undefined ? { levels, actions } : { parent, levels, actions };
  };
  add('t0', undefined);
  add('t1', 't0');
  add('t2', 't1');
  add('u0', undefined);
  add('team', undefined);
  add('member', undefined);
  return {
    roles,
    flags,
    types,
    scopes: { s1: ['*.a0', 't1.*'], s2: ['t*.a1', '*.all'], s3: ['*'], s4: [] },
    ...(random.chance(0.8) ? { group: randomGroup(random, levelsOf.team ?? []) } : {}),
    ...(random.chance(0.8) ? { self: { type: 'member', level: 'l0' } } : {}),
  };
}

function randomAction(
  random: Random,
  roles: readonly string[],
  flags: readonly string[],
  type: string,
  chain: readonly string[],
  levelsOf: Readonly<Record<string, readonly string[]>>,
): ActionData {
  const level = random.chance(0.7) ? random.pick(levelsOf[type] ?? []) : undefined;
  const above = Object.fromEntries(
    random.some(chain, 0.6).map((parent) => [parent, random.some(levelsOf[parent] ?? [], 0.5)]),
  );
  const role = random.chance(0.4) ? random.pick(roles) : undefined;
  const flag = flags.length > 0 && random.chance(0.2) ? random.pick(flags) : undefined;
  const reachable = role !== undefined || flag !== undefined || level !== undefined;
  return {
    ...(role === undefined ? {} : { role }),
    ...(flag === undefined ? {} : { flag }),
    ...(level === undefined ? {} : { level }),
    ...(Object.keys(above).length === 0 ? {} : { above }),
    ...(!reachable || random.chance(0.02) ? { anyone: true as const } : {}),
  };
}

function randomGroup(random: Random, levels: readonly string[]): NonNullable<PolicyData['group']> {
  const leader = random.pick(levels);
  return random.chance(0.5)
    ? { type: 'team', leader }
    : { type: 'team', member: random.pick(levels), leader };
}
