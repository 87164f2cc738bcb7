import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { importsOf } from './source/parse.ts';
import { filesMatching, isCode, isTest, type TextFile } from './source/repository.ts';

/** Which workspace packages each may import (docs/architecture.md). What is missing here may import none. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  ui: [],
  permissions: ['contracts'],
  i18n: ['contracts'],
  billing: ['contracts'],
  db: ['contracts', 'permissions', 'billing'],
  mail: ['contracts', 'i18n', 'billing'],
  documents: ['contracts', 'i18n', 'billing'],
  help: ['contracts', 'i18n'],
  core: ['contracts', 'permissions', 'db', 'i18n', 'billing', 'mail', 'documents', 'help'],
  testing: ['contracts', 'db'],
  client: ['contracts'],
  api: ['contracts', 'core', 'db', 'i18n', 'billing', 'mail', 'documents', 'help'],
  web: ['contracts', 'permissions', 'i18n', 'ui', 'help', 'billing'],
  docs: ['help', 'i18n', 'ui', 'contracts'],
  desk: ['client'],
  bench: ['contracts', 'core', 'db', 'api', 'testing', 'i18n', 'permissions', 'billing', 'documents', 'help'],
  launcher: ['db', 'testing'],
};
/** Clients know the type of the router and nothing else of the API. */
const typesOnly: Readonly<Record<string, readonly string[]>> = { web: ['api'], client: ['api'] };
/** What tests may import on top: servers to start, databases to make, the client as tools install it, papers to read back. */
const inTests = ['testing', 'db', 'core', 'api', 'contracts', 'i18n', 'client', 'documents'];

const packageOf = (path: string): string => path.split('/')[1] ?? '';
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');

function wrongImports(file: TextFile): Finding[] {
  const from = packageOf(file.path);
  const test = isTest(file.path) || /\.config\.ts$/.test(file.path);
  return importsOf(file).flatMap(({ specifier, values, line }) => {
    const at = `${file.path}:${line}`;
    if (specifier.startsWith('.')) {
      const target = new URL(specifier, `file:///${file.path}`).pathname.slice(1);
      return target.startsWith(`${folderOf(file.path)}/`) ? [] : [`${at} ${specifier} leaves its package`];
    }
    const to = /^@atrium\/([\w-]+)/.exec(specifier)?.[1];
    if (to === undefined || to === from || allowed[from]?.includes(to)) return [];
    if (values.length === 0 && typesOnly[from]?.includes(to)) return [];
    return test && inTests.includes(to) ? [] : [`${at} ${from} may not import ${to} (${specifier})`];
  });
}

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

function wrongDependencies({ path, text }: TextFile): Finding[] {
  const from = packageOf(path);
  const { dependencies = {} } = JSON.parse(text) as Manifest;
  return Object.keys(dependencies).flatMap((name) => {
    const to = /^@atrium\/([\w-]+)$/.exec(name)?.[1];
    return to === undefined || allowed[from]?.includes(to) ? [] : [`${path} ${from} may not depend on ${to}`];
  });
}

const advice =
  'Packages import each other in one direction (docs/architecture.md). Move the code to the package that may have it:';

test('packages and apps import each other only in the allowed directions', () => {
  const code = filesMatching(/^(apps|packages|tooling)\//).filter(({ path }) => isCode(path));
  expectNone(code.flatMap(wrongImports), advice);
});

test('package.json files declare only allowed directions', () => {
  expectNone(
    filesMatching(/^(apps|packages|tooling)\/[\w-]+\/package\.json$/).flatMap(wrongDependencies),
    advice,
  );
});

test('the directions have no circle', () => {
  const reach = (from: string, path: readonly string[]): void => {
    expect(path, `${[...path, from].join(' → ')} is a circle`).not.toContain(from);
    for (const to of allowed[from] ?? []) reach(to, [...path, from]);
  };
  for (const from of Object.keys(allowed)) reach(from, []);
});

test('a wrong direction is found', () => {
  const wrong = (path: string, text: string) => wrongImports({ path, text }).length;
  expect(wrong('packages/ui/src/a.ts', "import { limits } from '@atrium/contracts/limits';")).toBe(1);
  expect(wrong('apps/web/src/a.ts', "import { appRouter } from '@atrium/api/router/app-router';")).toBe(1);
  expect(wrong('apps/web/src/a.ts', "import type { AppRouter } from '@atrium/api/router/app-router';")).toBe(
    0,
  );
  expect(wrong('packages/core/src/a/a.ts', "export { x } from '../../../db/src/client/scopes.ts';")).toBe(1);
  expect(wrong('packages/core/src/a.ts', "const x = await import('@atrium/testing/x');")).toBe(1);
  expect(wrong('packages/core/src/a.db.test.ts', "import { x } from '@atrium/testing/x';")).toBe(0);
  const manifest = {
    path: 'packages/db/package.json',
    text: '{"dependencies":{"@atrium/core":"workspace:*"}}',
  };
  expect(wrongDependencies(manifest)).toHaveLength(1);
});
