import { expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { definePolicy, type PolicyData } from './define-policy.ts';
import { PolicyError, type PolicyProblemCode } from './policy-error.ts';

const good = definePolicy({
  roles: ['owner', 'guest'],
  flags: { money: 'guest' },
  scopes: { read: ['*.read'] },
  types: {
    box: {
      levels: { see: [], fill: ['see'], seal: ['see'] },
      actions: { read: { level: 'see' }, fill: { level: 'fill', role: 'owner' }, pay: { flag: 'money' } },
    },
    item: {
      parent: 'box',
      levels: { see: [] },
      actions: { read: { level: 'see', above: { box: ['fill', 'seal'] } }, drop: { above: { box: 'seal' } } },
    },
  },
});

test('an action compiles to rank, flags, and a level mask at each parent', () => {
  const { actions } = compilePolicy(good);
  expect(actions.get('box.read')).toMatchObject({ rank: 0, flags: 0, masks: [0b111], chain: [0] });
  expect(actions.get('box.fill')).toMatchObject({ rank: 1, masks: [0b010] });
  expect(actions.get('box.pay')).toMatchObject({ flags: 1, masks: [] });
  expect(actions.get('item.read')).toMatchObject({ masks: [0b1, 0b110], chain: [1, 0] });
  expect(actions.get('item.drop')).toMatchObject({ masks: [0, 0b100] });
});

test('the fingerprint follows what is decided', () => {
  const other = {
    ...good,
    types: {
      ...good.types,
      box: {
        ...good.types.box,
        actions: { ...good.types.box.actions, read: { level: 'see', role: 'owner' } },
      },
    },
  };
  expect(compilePolicy(good).version).toBe(compilePolicy(structuredClone(good)).version);
  expect(compilePolicy(other).version).not.toBe(compilePolicy(good).version);
});

const box = (change: object): PolicyData => ({ ...good, types: { box: { ...good.types.box, ...change } } });
const action = (rule: object): PolicyData => box({ actions: { ...good.types.box.actions, extra: rule } });
const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

const wrong: readonly (readonly [PolicyProblemCode, string, PolicyData])[] = [
  ['empty', 'roles', { ...good, roles: [], flags: {} }],
  ['unknown_role', 'flags.money', { ...good, flags: { money: 'nobody' } }],
  ['unknown_role', 'box.extra', action({ role: 'nobody' })],
  ['unknown_flag', 'box.extra', action({ flag: 'fame' })],
  ['unknown_level', 'box.extra', action({ level: 'burn' })],
  ['unreachable_action', 'box.extra', action({})],
  ['unreachable_action', 'box.extra', action({ level: [] })],
  ['collection_with_level', 'box.extra', action({ level: 'see', collection: true })],
  ['not_a_parent', 'box.extra', action({ above: { item: 'see' } })],
  ['unknown_parent', 'box', box({ parent: 'shelf' })],
  ['parent_cycle', 'box', box({ parent: 'box' })],
  ['parent_cycle', 'item', { ...good, types: { ...good.types, box: { ...good.types.box, parent: 'item' } } }],
  ['unknown_level', 'box.fill', box({ levels: { see: [], fill: ['sniff'], seal: [] } })],
  ['level_cycle', 'box.see', box({ levels: { see: ['seal'], fill: ['see'], seal: ['see'] } })],
  ['level_without_effect', 'box.idle', box({ levels: { ...good.types.box.levels, idle: [] } })],
  ['too_many', 'box', box({ levels: Object.fromEntries(names(32).map((name) => [name, ['see']])) })],
  [
    'too_many',
    'box',
    box({ actions: Object.fromEntries(names(32).map((name) => [name, { level: 'see' }])) }),
  ],
  ['too_many', 'flags', { ...good, flags: Object.fromEntries(names(32).map((name) => [name, 'owner'])) }],
  ['too_many', 'scopes', { ...good, scopes: Object.fromEntries(names(32).map((name) => [name, ['*']])) }],
  ['unknown_action', 'scopes.read', { ...good, scopes: { read: ['box.burn'] } }],
  ['unknown_type', 'self', { ...good, self: { type: 'person', level: 'see' } }],
  ['unknown_level', 'group.leader', { ...good, group: { type: 'box', leader: 'lead' } }],
];

test.each(wrong)('a wrong policy is refused: %s at %s', (code, at, policy) => {
  const problems = problemsOf(policy);
  expect(problems.map((problem) => `${problem.code} ${problem.at}`)).toContain(`${code} ${at}`);
});

test('one name declared by two types is refused', () => {
  const policy: PolicyData = {
    ...good,
    types: {
      a: { actions: { 'b.read': { role: 'owner' } } },
      'a.b': { actions: { read: { role: 'owner' } } },
    },
  };
  expect(problemsOf(policy).map((problem) => problem.code)).toEqual(['ambiguous_action']);
});

test('every problem is reported at once', () => {
  expect(
    problemsOf({ ...good, roles: [], flags: { money: 'x' }, scopes: { read: ['?'] } }).length,
  ).toBeGreaterThan(2);
});

function problemsOf(policy: PolicyData): PolicyError['problems'] {
  try {
    compilePolicy(policy);
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
  return [];
}
