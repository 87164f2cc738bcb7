import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { importsOf } from './source/parse.ts';
import { allFiles, isCode, isTest, type TextFile } from './source/repository.ts';

const contracts = 'packages/contracts/src/';

/** The contract modules that bring zod along, directly or through what they import as a value. */
function heavyModules(files: readonly TextFile[]): ReadonlySet<string> {
  const imports = new Map(
    files
      .filter(({ path }) => path.startsWith(contracts) && !isTest(path))
      .map((file) => [file.path, importsOf(file).filter(({ values }) => values.length > 0)]),
  );
  const isHeavy = (path: string, seen: readonly string[]): boolean =>
    (imports.get(path) ?? []).some(({ specifier }) => {
      if (!specifier.startsWith('.')) return /^zod(\/|$)/.test(specifier);
      const next = new URL(specifier, `file:///${path}`).pathname.slice(1);
      return !seen.includes(next) && isHeavy(next, [...seen, path]);
    });
  return new Set([...imports.keys()].filter((path) => isHeavy(path, [])));
}

function heavyImports(file: TextFile, heavy: ReadonlySet<string>): Finding[] {
  return importsOf(file)
    .filter(({ values }) => values.length > 0)
    .filter(({ specifier }) =>
      heavy.has(specifier.replace(/^@atrium\/contracts\/(.*)$/, `${contracts}$1.ts`)),
    )
    .map(({ specifier, line }) => `${file.path}:${line} ${specifier}`);
}

test('the browser loads no contract that brings zod along', () => {
  const heavy = heavyModules(allFiles());
  const inBrowser = /^apps\/web\/src\/|^packages\/(i18n|permissions|help|ui|billing)\/src\//;
  const code = allFiles().filter(({ path }) => inBrowser.test(path) && isCode(path) && !isTest(path));
  expectNone(
    code.flatMap((file) => heavyImports(file, heavy)),
    'Import only the type (import type …), or move the value to a contract module without zod, such as limits.ts:',
  );
});

test('zod is found behind a module in between, and a type does not count', () => {
  const files = [
    { path: `${contracts}fields.ts`, text: "import { z } from 'zod'; export const a = z;" },
    { path: `${contracts}view.ts`, text: "import { a } from './fields.ts'; export const b = a;" },
    { path: `${contracts}types.ts`, text: "import type { b } from './view.ts'; export const c = 1;" },
  ];
  const heavy = heavyModules(files);
  expect([...heavy]).toEqual([`${contracts}fields.ts`, `${contracts}view.ts`]);
  const page = (text: string) => heavyImports({ path: 'apps/web/src/page.ts', text }, heavy);
  expect(page("import { b } from '@atrium/contracts/view';")).toHaveLength(1);
  expect(page("import type { b } from '@atrium/contracts/view';")).toEqual([]);
  expect(page("import { c } from '@atrium/contracts/types';")).toEqual([]);
});
