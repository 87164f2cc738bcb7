import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../migrations/migrate.ts';

const packageFolder = join(import.meta.dirname, '../..');

/** The row types of the migrated database at `url`, as source text. */
export async function generateTypes(url: string): Promise<string> {
  await migrate(url);
  const folder = await mkdtemp(join(tmpdir(), 'atrium-types-'));
  const file = join(folder, 'database.ts');
  try {
    await promisify(execFile)(
      join(packageFolder, 'node_modules/.bin/kysely-codegen'),
      [
        ...['--url', url, '--dialect', 'postgres', '--camel-case', '--out-file', file],
        ...['--default-schema', 'public', '--include-pattern', 'public.*'],
        ...['--exclude-pattern', 'public.kysely_*', '--log-level', 'error'],
        ...['--type-mapping', JSON.stringify({ int8: 'bigint', date: 'string', timestamptz: 'Date' })],
      ],
      { cwd: packageFolder },
    );
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
