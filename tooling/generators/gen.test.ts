import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { format } from './format.ts';
import { readOrder } from './order.ts';
import { planAction, type Read } from './plan.ts';

const root = join(import.meta.dirname, '../..');
const edited = [
  'packages/contracts/src/actions.ts',
  'packages/contracts/src/account/account-actions.ts',
  'packages/contracts/src/organization/organization-actions.ts',
  'packages/contracts/src/kernel/permissions.ts',
  'packages/permissions/src/policy/organization-types.ts',
  'packages/db/src/organization/organization-queries.ts',
  'packages/db/src/account/account-queries.ts',
  'apps/api/src/router/organization-router.ts',
  'apps/api/src/router/account-router.ts',
  'apps/api/src/router/app-router.ts',
];
const policy = 'packages/permissions/src/policy/organization-types.ts';
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'atrium-gen-'));
  for (const path of edited) put(path, readFileSync(join(root, path), 'utf8'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}
const read: Read = (path) => {
  try {
    return readFileSync(join(copy, path), 'utf8');
  } catch {
    return undefined;
  }
};

/** Generates into the copy; answers the paths that were written. */
function generate(...args: string[]): string[] {
  const changes = planAction(readOrder(['action', ...args]), read);
  for (const { path, text } of changes) put(path, format(path, text));
  return changes.map(({ path }) => path);
}

describe('an action of a new feature', () => {
  test('brings contract, statement, verb, test and router, and mounts them', () => {
    expect(generate('work-team', 'list')).toEqual([
      'packages/contracts/src/work-team/list-work-teams.ts',
      'packages/contracts/src/work-team/work-team-actions.ts',
      'packages/contracts/src/actions.ts',
      'packages/contracts/src/kernel/permissions.ts',
      'packages/permissions/src/policy/organization-types.ts',
      'packages/db/src/work-team/work-team-queries.ts',
      'packages/core/src/work-team/list-work-teams.ts',
      'packages/core/src/work-team/list-work-teams.db.test.ts',
      'apps/api/src/router/work-team-router.ts',
      'apps/api/src/router/app-router.ts',
    ]);
    expect(read('packages/contracts/src/actions.ts')).toContain('...workTeamActions,');
    expect(read('packages/contracts/src/work-team/work-team-actions.ts')).toContain(
      'workTeam: { list: listWorkTeams }',
    );
    expect(read('packages/contracts/src/kernel/permissions.ts')).toContain("  'workTeam.read',\n] as const");
    expect(read(policy)).toContain('workTeam: { actions: { read: { role: LEGAL, collection: true } } },');
    expect(read('apps/api/src/router/app-router.ts')).toContain('workTeam: workTeamRouter,');
  });

  test('is extended by the next action', () => {
    const changed = generate('workTeam', 'archive');
    expect(changed).not.toContain('packages/contracts/src/actions.ts');
    expect(changed).not.toContain('apps/api/src/router/app-router.ts');
    expect(read('packages/contracts/src/work-team/work-team-actions.ts')).toContain(
      'archive: archiveWorkTeam',
    );
    const router = read('apps/api/src/router/work-team-router.ts');
    expect(router).toContain("import { mountMutation, mountQuery, router } from './trpc.ts';");
    expect(router).toContain('archive: mountMutation(archiveWorkTeamVerb),');
    expect(read('packages/core/src/work-team/archive-work-team.ts')).toContain('audit.organization(');
    expect(read('packages/core/src/work-team/archive-work-team.db.test.ts')).toContain('request.not_found');
  });

  test('is refused the second time', () => {
    expect(() => generate('work-team', 'archive')).toThrow('workTeam.archive exists');
  });
});

test('a known permission keeps its rule, and the test asks for what that rule refuses', () => {
  const before = read(policy);
  generate('organization', 'suggest', '--query', '--permission', 'organization.read');
  expect(read(policy)).toBe(before);
  expect(read('packages/contracts/src/organization/organization-actions.ts')).toContain(
    '    suggest: suggestOrganization,\n  },',
  );
  const written = read('packages/core/src/organization/suggest-organization.db.test.ts');
  expect(written).not.toContain('permission.denied');
  expect(written).toContain('request.not_found');
});

test('an account action works on the own account, and imports the scope that its statement needs', () => {
  generate('account', 'greet', '--scope', 'account');
  expect(read('packages/db/src/account/account-queries.ts')).toContain(
    'greetAccountRow({ db, accountId }: AccountScope)',
  );
  expect(read('packages/core/src/account/greet-account.ts')).toContain('audit.account(own.accountId, {})');
});

test('a public action says why everybody may, and asks for no permission', () => {
  expect(() => generate('visit', 'count', '--scope', 'public')).toThrow('why everybody may');
  const changed = generate(
    'visit',
    'count',
    '--scope',
    'public',
    '--permission',
    'a count tells nobody anything',
  );
  expect(changed).not.toContain(policy);
  expect(read('packages/contracts/src/visit/count-visit.ts')).toContain(
    "open('a count tells nobody anything')",
  );
});

test.each([
  [['Bad_Name', 'list'], 'is no name'],
  [['team', '9lives'], 'is no name'],
  [['team', 'invite', '--scope', 'galaxy'], 'There is no scope'],
  [['team', 'invite', '--permission', 'all'], 'is no permission'],
  [['team', 'invite', '--query', '--mutation'], 'choose --query or --mutation'],
  [['team'], 'Say what to generate'],
  [['team', 'invite', '--loud'], "Unknown option '--loud'"],
])('%j is refused with a sentence', (args, sentence) => {
  expect(() => readOrder(['action', ...args])).toThrow(sentence);
});

test('names: a single verb takes the feature as its object, several words stand alone', () => {
  const constant = (feature: string, verb: string) => readOrder(['action', feature, verb]).constant;
  expect(constant('team', 'create')).toBe('createTeam');
  expect(constant('billing-address', 'list')).toBe('listBillingAddresses');
  expect(constant('account', 'confirm-email')).toBe('confirmEmail');
});
