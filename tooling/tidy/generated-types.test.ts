import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { filesMatching } from './source/repository.ts';

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Tables that the migrations leave behind, applied in order. */
function tablesOf(migrations: readonly string[]): string[] {
  const tables = new Set<string>();
  const change =
    /\b(create (?:unlogged )?(?:table|view)|drop (?:table|view))(?: if (?:not )?exists)? (\w+)/gi;
  for (const text of migrations) {
    for (const [, what = '', name = ''] of text.replace(/--.*$/gm, '').matchAll(change)) {
      if (/^create/i.test(what)) tables.add(camel(name));
      else tables.delete(camel(name));
    }
  }
  return [...tables].sort();
}

const typedTables = (types: string): string[] =>
  [...(/export interface DB \{([^}]*)\}/.exec(types)?.[1] ?? '').matchAll(/^\s*(\w+):/gm)]
    .map(([, name = '']) => name)
    .sort();

const differences = (tables: readonly string[], typed: readonly string[]): Finding[] => [
  ...tables.filter((name) => !typed.includes(name)).map((name) => `${name} has no row type`),
  ...typed.filter((name) => !tables.includes(name)).map((name) => `${name} is no table any more`),
];

test('every table has its row type; the columns are compared by a database test', () => {
  const migrations = filesMatching(/^packages\/db\/src\/migrations\/.*\.sql$/).map(({ text }) => text);
  const [types] = filesMatching(/^packages\/db\/src\/generated\/database\.ts$/);
  expectNone(
    differences(tablesOf(migrations), typedTables(types?.text ?? '')),
    'Write the types of the migrated database anew: npm run db:types.',
  );
});

test('a forgotten table is found', () => {
  const migrations = [
    'create table work_team (\n id int);',
    'create unlogged table a (id int); -- create table b',
    'drop table a;',
  ];
  expect(tablesOf(migrations)).toEqual(['workTeam']);
  expect(typedTables('export interface DB {\n  workTeam: WorkTeam;\n  old: Old;\n}')).toEqual([
    'old',
    'workTeam',
  ]);
  expect(differences(['workTeam'], ['old'])).toHaveLength(2);
});
