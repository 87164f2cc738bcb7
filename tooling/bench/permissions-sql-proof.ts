import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '@atrium/db/client/create-database';
import { tenantScope } from '@atrium/db/client/scopes';
import { createDatabase as createEmpty, dropDatabases } from '@atrium/db/embedded/database-administration';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import { proveSeed } from '@atrium/db/permission/proof/run-sql-proof';
import { bentDatabase, sqlMutants } from '@atrium/db/permission/proof/sql-mutants';
import { newCounts, type ProofCounts } from '@atrium/permissions/proof/compare';

export type SqlProofResult = { readonly counts: ProofCounts; readonly survivors: readonly string[] };

const options = { share: 0.3, scopeOf: tenantScope };
const total = ({ asked }: ProofCounts) => Object.values(asked).reduce((sum, count) => sum + count, 0);

/** At least this many questions to the store, and every statement that is wrong in a known way. */
export async function proveInSql(wanted: number, firstSeed: number): Promise<SqlProofResult> {
  return inThrowawayDatabase(async (db) => {
    const counts = newCounts();
    for (let seed = firstSeed; total(counts) < wanted && counts.differences.length === 0; seed += 1) {
      await proveSeed(db, seed, counts, options);
      if (counts.differences.length > 0) console.log(`seed ${seed} in SQL`);
    }
    const survivors: string[] = [];
    for (const [position, mutant] of sqlMutants.entries()) {
      const bent = bentDatabase(db, mutant);
      const found = newCounts();
      // Worlds of their own: nobody's session or address is stored twice.
      const first = 1_000_000_000 + position * 1000;
      for (let seed = first; seed < first + 40 && found.differences.length === 0; seed += 1)
        await proveSeed(db, seed, found, { ...options, asked: bent.db });
      if (found.differences.length === 0) survivors.push(mutant.name);
    }
    return { counts, survivors };
  });
}

/** On the server of DATABASE_URL, else on one of its own. */
async function inThrowawayDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), 'atrium-prove-'));
  const server = given
    ? undefined
    : await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: false });
  const name = `perm_prove_${process.pid}`;
  try {
    const url = given ? await createEmpty(given, name) : (server?.url ?? '');
    await migrate(url);
    const { db, close } = createDatabase({ url, maxConnections: 2 });
    try {
      return await work(db);
    } finally {
      await close();
    }
  } finally {
    await server?.stop();
    if (given) await dropDatabases(given, [name]);
    await rm(folder, { recursive: true, force: true });
  }
}
