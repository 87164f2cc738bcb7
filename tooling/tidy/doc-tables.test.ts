import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { filesMatching } from './source/repository.ts';

type Manifest = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>;

const textOf = (path: string): string =>
  filesMatching(/\.(md|ts)$/).find((file) => file.path === path)?.text ?? '';

/** What the first column of a document's tables names, in backticks. */
const namedIn = (document: string): string[] =>
  [...document.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

const difference = (what: string, real: readonly string[], written: readonly string[]): Finding[] => [
  ...real.filter((name) => !written.includes(name)).map((name) => `${name} is missing in ${what}`),
  ...written.filter((name) => !real.includes(name)).map((name) => `${name} is in ${what} and nowhere else`),
];

test('docs/dependencies.md lists exactly the packages that are installed on purpose', () => {
  const manifests = filesMatching(/(^|^(apps|packages|tooling)\/[\w-]+\/)package\.json$/);
  const real = manifests.flatMap(({ text }) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text) as Manifest;
    return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  });
  const outside = [...new Set(real)].filter((name) => !name.startsWith('@atrium/'));
  expectNone(
    difference('docs/dependencies.md', outside, namedIn(textOf('docs/dependencies.md'))),
    'Each dependency has a line with its purpose, licence and upkeep:',
  );
});

test('docs/operations.md lists exactly the variables that the process reads', () => {
  const config = textOf('apps/api/src/config.ts');
  const schema = config.slice(config.indexOf('z.object('), config.indexOf('});'));
  const real = [...schema.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name);
  expect(real.length).toBeGreaterThan(5);
  const written = namedIn(textOf('docs/operations.md')).filter((name) => /^[A-Z][A-Z_]+$/.test(name));
  expectNone(difference('docs/operations.md', real, written), 'Keep the table of variables current:');
});

test('the demo logins in the README are those that are seeded', () => {
  const logins = (text: string) => [...new Set(text.match(/[\w-]+@demo\.example/g) ?? [])].sort();
  const seed = textOf('packages/core/src/demo/seed-demo.ts');
  const readme = textOf('README.md');
  expect(logins(readme)).toEqual(logins(seed));
  const password = /demoPassword = '([^']+)'/.exec(seed)?.[1] ?? '?';
  expect(readme, 'the README names the demo password').toContain(password);
});

test('differences are found, both ways', () => {
  const table = '| name | what |\n| --- | --- |\n| `a`, `b` | both |\n| `gone` | `c` |\n';
  expect(namedIn(table)).toEqual(['a', 'b', 'gone']);
  expect(difference('the table', ['a', 'b', 'c'], namedIn(table))).toEqual([
    'c is missing in the table',
    'gone is in the table and nowhere else',
  ]);
});
