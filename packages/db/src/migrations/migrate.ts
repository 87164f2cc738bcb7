import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { createDatabase } from '../client/create-database.ts';
import { migrateJobQueue } from './migrate-job-queue.ts';

/**
 * Brings the database to the newest schema; forward only. Safe to call from several processes at once:
 * the migrator holds a lock, and a database that is already current is left alone.
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  const { db, close } = createDatabase({ url, maxConnections: 2, statementTimeoutSeconds: 600 });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: readMigrations },
      // Pieces are numbered apart from each other: one with a lower number may come after one with a higher.
      allowUnorderedMigrations: true,
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    await migrateJobQueue(url);
    return { applied: (results ?? []).map((result) => result.migrationName) };
  } finally {
    await close();
  }
}

async function readMigrations() {
  const folder = import.meta.dirname;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = files.map(async (file) => {
    const statements = await readFile(join(folder, file), 'utf8');
    return [file.replace('.sql', ''), { up: (db: Kysely<never>) => runScript(db, statements) }] as const;
  });
  return Object.fromEntries(await Promise.all(migrations));
}

/** The extended protocol takes one statement at a time; EXECUTE inside a block takes the whole file. */
async function runScript(db: Kysely<never>, statements: string): Promise<void> {
  if (statements.includes('$script$')) throw new Error('A migration cannot contain the quote $script$.');
  await sql.raw(`do $block$ begin execute $script$${statements}$script$; end $block$`).execute(db);
}
