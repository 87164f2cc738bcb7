import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { importsOf } from './source/parse.ts';
import { allFiles, isCode, type TextFile } from './source/repository.ts';

const makers = ['tenantScope', 'accountScope', 'systemScope'];

/** Who may make a scope: the kernel after its gate, background work, demo data, the dev mailbox, the tests' host. */
const trusted =
  /^packages\/core\/(src\/(kernel|jobs|demo)\/|test\/)|^apps\/api\/src\/http\/dev-mailbox\.ts$|^packages\/db\/src\/client\/scopes\.ts$|^(packages|apps)\/[\w-]+\/(test\/|.*\.test\.ts$)|^tooling\/bench\//;

function scopeMakers(file: TextFile): Finding[] {
  if (trusted.test(file.path) || !file.text.includes('/scopes')) return [];
  return importsOf(file)
    .filter(({ specifier }) => /(^@atrium\/db\/client|\/client|^\.)\/scopes(\.ts)?$/.test(specifier))
    .flatMap(({ values, line }) =>
      values
        .filter((name) => makers.includes(name) || name === '*')
        .map((name) => `${file.path}:${line} ${name}`),
    );
}

test('NFR-3: only the kernel decides which tenant a query sees', () => {
  expectNone(
    allFiles()
      .filter(({ path }) => isCode(path))
      .flatMap(scopeMakers),
    'Take the scope from the verb’s context (tenant, own, or system in implementSystem) instead of making one:',
  );
});

test('a scope made elsewhere is found, also under another name', () => {
  const count = (path: string, text: string) => scopeMakers({ path, text }).length;
  const renamed = "import { systemScope as everything } from '@atrium/db/client/scopes';";
  expect(count('packages/core/src/member/list-members.ts', renamed)).toBe(1);
  expect(count('packages/core/src/member/a.ts', "import * as s from '@atrium/db/client/scopes';")).toBe(1);
  expect(count('packages/db/src/member/a.ts', "import { tenantScope } from '../client/scopes.ts';")).toBe(1);
  expect(count('packages/core/src/kernel/a.ts', renamed)).toBe(0);
  expect(
    count('packages/core/src/a.ts', "import type { TenantScope } from '@atrium/db/client/scopes';"),
  ).toBe(0);
});
