import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { importsOf } from './source/parse.ts';
import { allFiles, isCode, isTest, type TextFile } from './source/repository.ts';

type Boundary = {
  readonly what: string;
  readonly library: RegExp;
  /** Where it may be imported, or where it may not. */
  readonly only?: RegExp;
  readonly never?: RegExp;
  readonly why: string;
};

const boundaries: readonly Boundary[] = [
  {
    what: 'Kysely and postgres.js',
    library: /^(kysely|kysely-postgres-js|postgres)(\/|$)/,
    only: /^packages\/db\/|^tooling\/bench\//,
    why: 'SQL lives in packages/db: write a query function in packages/db/src/<feature>/<feature>-queries.ts.',
  },
  {
    what: 'Hono and the tRPC server',
    library: /^(hono|@hono\/[\w-]+|@trpc\/server)(\/|$)/,
    only: /^apps\/api\/|^tooling\/bench\//,
    why: 'HTTP ends in apps/api: verbs see a Request of packages/core and throw a DomainError.',
  },
  {
    what: 'the tRPC client',
    library: /^@trpc\/client(\/|$)/,
    only: /^apps\/web\/src\/lib\/api\.ts$|^packages\/client\/|\.test\.ts$|^tooling\/bench\//,
    why: 'the portal calls the API through apps/web/src/lib/api.ts.',
  },
  {
    what: 'Solid',
    library: /^(solid-js|@solidjs\/[\w-]+|@kobalte\/[\w-]+|@tanstack\/solid-[\w-]+)(\/|$)/,
    only: /^apps\/(web|docs)\/|^packages\/(ui|help)\//,
    why: 'components live in packages/ui and the apps; other packages stay free of them.',
  },
  {
    what: 'zod',
    library: /^zod(\/|$)/,
    never: /^apps\/web\/src\/|^packages\/(ui|i18n|permissions|billing)\//,
    why: 'the server validates and the browser shows what it says: zod would cost every visitor its size.',
  },
  {
    what: 'Node',
    library: /^(node:|@types\/node)/,
    never: /^apps\/web\/src\/|^packages\/(contracts|permissions|i18n|ui|billing)\/src\//,
    why: 'this code also runs in a browser.',
  },
];

function crossed(file: TextFile): Finding[] {
  return importsOf(file).flatMap(({ specifier, values, line }) =>
    boundaries
      .filter(({ library, only, never }) => {
        // A type is gone before anything runs; only the data layer's types stay inside, too.
        if (!library.test(specifier) || (values.length === 0 && !specifier.startsWith('kysely')))
          return false;
        return (only !== undefined && !only.test(file.path)) || (never?.test(file.path) ?? false);
      })
      .map(({ what, why }) => `${file.path}:${line} imports ${what}: ${why}`),
  );
}

test('libraries are imported only where they belong', () => {
  const code = allFiles().filter(({ path }) => isCode(path) && !isTest(path) && !path.endsWith('.config.ts'));
  expectNone(code.flatMap(crossed), 'A library is used on the wrong side of a boundary:');
});

test('a router mounts verbs and reaches neither the database nor the mail', () => {
  const routers = allFiles().filter(({ path }) => /^apps\/api\/src\/router\//.test(path));
  const reaching = routers.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => /^@atrium\/(db|mail)/.test(specifier))
      .map(({ specifier, line }) => `${file.path}:${line} imports ${specifier}`),
  );
  expectNone(reaching, 'Move the work into a verb in packages/core and mount that:');
});

test('a library on the wrong side is found', () => {
  const count = (path: string, text: string) => crossed({ path, text }).length;
  expect(count('packages/core/src/a.ts', "import { sql } from 'kysely';")).toBe(1);
  expect(count('packages/core/src/a.ts', "import type { Kysely } from 'kysely';")).toBe(1);
  expect(count('packages/core/src/a.ts', "import { TRPCError } from '@trpc/server';")).toBe(1);
  expect(count('apps/web/src/a.tsx', "import { z } from 'zod';")).toBe(1);
  expect(count('apps/web/src/a.tsx', "import type { z } from 'zod';")).toBe(0);
  expect(count('packages/contracts/src/a.ts', "import { join } from 'node:path';")).toBe(1);
  expect(count('packages/db/src/a.ts', "import { sql } from 'kysely';")).toBe(0);
});
