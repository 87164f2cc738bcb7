import { expect, test } from 'vitest';
import { type ActionEntry, readActions } from './source/actions.ts';
import { expectNone, type Finding } from './source/findings.ts';
import { allFiles } from './source/repository.ts';

type Read = (path: string) => string | undefined;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What is missing around one action: its name, its verb, its mount, its audit record, its test. */
function gaps({ feature, key, constant, file }: ActionEntry, read: Read, tests: string): Finding[] {
  const verb = `${constant}Verb`;
  const contract = read(`packages/contracts/src/${file}.ts`) ?? '';
  const code = read(`packages/core/src/${file}.ts`);
  const router = read(`apps/api/src/router/${kebab(feature)}-router.ts`) ?? '';
  const kind = /\bkind: 'mutation'/.test(contract) ? 'mutation' : 'query';
  const mount = kind === 'mutation' ? 'mountMutation' : 'mountQuery';
  const checks: readonly (readonly [boolean, string])[] = [
    [file === `${kebab(feature)}/${kebab(constant)}`, `belongs in ${kebab(feature)}/${kebab(constant)}.ts`],
    [contract.includes(`name: '${feature}.${key}'`), `is called ${feature}.${key} in its contract, too`],
    [code?.includes(`export const ${verb} =`) ?? false, `needs packages/core/src/${file}.ts with ${verb}`],
    [router.includes(`${key}: ${mount}(${verb})`), `is mounted as ${key}: ${mount}(${verb}) in its router`],
    [
      kind === 'query' || /\baudit\.\w+\(/.test(code ?? ''),
      `changes something: ${verb} records it with audit`,
    ],
    [new RegExp(`\\b${verb}\\b`).test(tests), `needs packages/core/src/${file}.db.test.ts that runs ${verb}`],
  ];
  return checks.filter(([holds]) => !holds).map(([, what]) => `${feature}.${key} ${what}`);
}

test('AUD-1: every action has its verb, its mount, its test and, when it changes something, its audit record', () => {
  const files = new Map(allFiles().map(({ path, text }) => [path, text]));
  const tests = [...files]
    .filter(([path]) => /^packages\/core\/.*\.test\.ts$/.test(path))
    .map(([, text]) => text);
  const entries = readActions((path) => files.get(path));
  const parts = [...files.keys()].filter((path) =>
    /^packages\/contracts\/src\/([\w-]+)\/\1-actions\.ts$/.test(path),
  );
  expect([...new Set(entries.map(({ feature }) => kebab(feature)))].sort()).toEqual(
    parts.map((path) => path.split('/').at(-2)).sort(),
  );
  expectNone(
    entries.flatMap((entry) => gaps(entry, (path) => files.get(path), tests.join('\n'))),
    'An action is complete with all its parts (npm run gen -- action writes them):',
  );
});

test('gaps are found', () => {
  const table = {
    'packages/contracts/src/actions.ts':
      "import { memberActions } from './member/member-actions.ts';\nexport const actions = { ...memberActions } as const;",
    'packages/contracts/src/member/member-actions.ts':
      "import { inviteMember } from './invite-member.ts';\nexport const memberActions = { member: { invite: inviteMember } } as const;",
  };
  const readTable = (files: Record<string, string>) => readActions((path) => files[path]);
  const [entry] = readTable(table);
  if (!entry) throw new Error('The table has one action.');
  expect(entry).toEqual({
    ...{ feature: 'member', key: 'invite', constant: 'inviteMember', file: 'member/invite-member' },
  });
  const parts: Record<string, string> = {
    'packages/contracts/src/member/invite-member.ts': "name: 'member.invite', kind: 'mutation'",
    'packages/core/src/member/invite-member.ts': 'export const inviteMemberVerb = implement(() => {})',
    'apps/api/src/router/member-router.ts': 'invite: mountQuery(inviteMemberVerb)',
  };
  const found = gaps(entry, (path) => parts[path], '');
  expect(found).toHaveLength(3);
  expect(found.join()).toMatch(/mountMutation.*audit.*db\.test\.ts/);
  const path = 'packages/contracts/src/member/member-actions.ts';
  expect(() =>
    readTable({ ...table, [path]: 'export const memberActions = { invite: inviteMember } as const;' }),
  ).toThrow(`${path}: invite: inviteMember is no action`);
});
