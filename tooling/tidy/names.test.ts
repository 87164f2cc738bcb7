import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { allFiles } from './source/repository.ts';

/** `update-organization.db.test.ts`, `page.module.css`, `0001_foundation.sql`, `0001-own-kernel.md`. */
const kebab = /^(\d{4}[-_])?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that tools fix. */
const fixed = new Set(['README.md', 'Dockerfile', 'LICENSE']);
const leftovers = new Set(['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'shared', 'stuff', 'lib']);

function badName(path: string): Finding[] {
  const parts = path.split('/').filter((part) => !part.startsWith('.') && !fixed.has(part));
  const file = path.split('/').at(-1) ?? '';
  const stem = file.split('.')[0] ?? '';
  const odd = parts.filter((part) => !kebab.test(part)).map((part) => `${path} is not kebab-case: ${part}`);
  const vague =
    leftovers.has(stem) && !/^packages\/i18n\/src\/messages\/[a-z]{2}\/common\.ts$/.test(path)
      ? [`${path} says nothing about what is in it`]
      : [];
  const barrel =
    /^index\.(ts|tsx|mjs)$/.test(file) && !path.includes('/routes/')
      ? [`${path} is a barrel: import from the file that has it`]
      : [];
  return [...odd, ...vague, ...barrel];
}

test('files are named in kebab-case after what they hold', () => {
  const named = allFiles().filter(({ path }) => /^(apps|packages|tooling|docs)\//.test(path));
  expectNone(
    named.flatMap(({ path }) => badName(path)),
    'Name a file after its one main export, in kebab-case; split leftovers by what they are about:',
  );
});

test('odd names are found', () => {
  for (const path of [
    'packages/core/src/createTeam.ts',
    'apps/web/src/Team_page.tsx',
    'packages/a/src/utils.ts',
  ])
    expect(badName(path), path).toHaveLength(1);
  expect(badName('packages/ui/src/index.ts')).toHaveLength(1);
  for (const path of [
    'packages/db/src/migrations/0001_foundation.sql',
    'packages/ui/src/page/page.module.css',
    'packages/i18n/src/messages/de/common.ts',
    'docs/adr/0001-own-kernel.md',
    'packages/core/README.md',
  ])
    expect(badName(path), path).toEqual([]);
});
