import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase } from '@atrium/db/client/create-database';
import { createDatabase as createEmpty, dropDatabases } from '@atrium/db/embedded/database-administration';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import postgres from 'postgres';
import { addOrganizations, grantsPerOrganization } from './permissions-sql-data.ts';
import { type Measured, measureSql } from './permissions-sql-measure.ts';
import { sqlRows } from './permissions-sql-rows.ts';
import { report } from './report.ts';

// npm run bench permissions-sql -- [--grants 1000000] [--more 10000000] [--plans]: checks, pages and "who" in SQL,
// each beside the statement that somebody would write by hand for it. DATABASE_URL names the server to use.

const { values } = parseArgs({
  options: {
    grants: { type: 'string', default: '1000000' },
    more: { type: 'string' },
    plans: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const organizationsFor = (grants: string) => Math.ceil(Number(grants) / grantsPerOrganization);

const given = process.env.DATABASE_URL;
const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = given
  ? undefined
  : await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: false });
const name = `perm_bench_${process.pid}`;
try {
  const url = given ? await createEmpty(given, name) : (server?.url ?? '');
  await migrate(url);
  // Planned once, as the application's own connections do it: the statements by hand get the same chance.
  const connection = { plan_cache_mode: 'force_generic_plan' };
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connection });
  const { db, close } = createDatabase({ url, maxConnections: 1 });
  try {
    const runs: Measured[] = [];
    let organizations = 0;
    for (const grants of [values.grants, values.more]) {
      if (grants === undefined) continue;
      const wanted = organizationsFor(grants);
      say(`Adding organizations ${organizations + 1} to ${wanted}, ${grantsPerOrganization} grants each.`);
      const started = Date.now();
      await addOrganizations(sql, organizations, wanted);
      say(`Loaded in ${Math.round((Date.now() - started) / 1000)} s.`);
      organizations = wanted;
      const run = await measureSql({ db, sql, organizations });
      say(JSON.stringify(run.pairs));
      runs.push(run);
    }
    const last = runs.at(-1);
    if (values.plans && last) {
      await writeFile(join(import.meta.dirname, '../../docs/permissions-sql-plans.md'), last.plansPage);
    }
    report('permissions-sql', sqlRows(runs));
  } finally {
    await close();
    await sql.end({ timeout: 5 });
  }
} finally {
  await server?.stop();
  if (given) await dropDatabases(given, [name]);
  await rm(folder, { recursive: true, force: true });
}
