import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { localVatRegister } from '@atrium/core/billing-address/vat-register';
import { loadCatalogue } from '@atrium/core/catalogue/load-catalogue';
import { runRenewals } from '@atrium/core/jobs/run-renewals';
import type { Host } from '@atrium/core/kernel/host';
import { createSecrets } from '@atrium/core/kernel/secrets';
import { demoSeller } from '@atrium/core/seller/demo-seller';
import { createDatabase, type Database } from '@atrium/db/client/create-database';
import { createDatabase as makeDatabase } from '@atrium/db/embedded/database-administration';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import postgres from 'postgres';
import { prepareBare, runBare } from './renewals-bare.ts';
import { createRenewals, today } from './renewals-data.ts';
import { report } from './report.ts';

// npm run bench renewals: the renewal run bills subscriptions, two workers at once, beside the same statements with rows that were made
// before. Each has a copy of the data for itself and bills the very same half of it, so that neither finds what the other has written.
// The second argument says how many subscriptions there are.

const subscriptions = Number(process.argv[2] ?? 100_000);
const workers = 2;
const million = 1_000_000;
const catalogue = loadCatalogue();
const say = (line: string) => process.stderr.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: true });
try {
  await migrate(server.url);
  say(`Creating ${subscriptions} subscriptions.`);
  await withDatabase(server.url, ({ sql }) => createRenewals(sql, subscriptions));
  const copy = await makeDatabase(server.url, 'atrium_bench_bare', 'atrium');
  const bareRate = await withDatabase(copy, async (at) => {
    say('Making the rows of the plain statements.');
    const bare = await prepareBare(hostOf(at.db));
    await at.sql.unsafe('vacuum analyze');
    say('Running the plain statements.');
    return rate(at.sql, () => runBare(at.db, bare, workers));
  });
  const ownRate = await withDatabase(server.url, async (at) => {
    await at.sql.unsafe('vacuum analyze');
    say('Running the renewals.');
    return rate(at.sql, async () => {
      const done = await Promise.all(Array.from({ length: workers }, () => runRenewals(hostOf(at.db))));
      return done.reduce((sum, count) => sum + count, 0);
    });
  });
  report('renewals', [
    {
      ...{ what: `renewals billed, ${subscriptions / 2} at ${workers} workers`, value: ownRate, unit: '/s' },
      ...{ limit: bareRate, judged: 'ratio', target: { atLeast: 0.8 } },
    },
    {
      ...{ what: '1 million renewals, extrapolated', value: million / ownRate / 60, unit: 'min' },
      target: { atMost: 15 },
    },
    { what: 'load of the machine at the end', value: loadavg()[0] ?? 0, unit: '' },
  ]);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

type Opened = { readonly sql: postgres.Sql; readonly db: Database };

async function withDatabase<T>(url: string, work: (at: Opened) => Promise<T>): Promise<T> {
  const sql = postgres(url, { onnotice: () => {} });
  const { db, close } = createDatabase({ url, statementTimeoutSeconds: 300 });
  try {
    return await work({ sql, db });
  } finally {
    await Promise.all([close(), sql.end()]);
  }
}

function hostOf(db: Database): Host {
  return {
    ...{ db, now: () => new Date(`${today}T09:00:00Z`), publicUrl: 'https://bench.example', brand: 'Bench' },
    passwords: { hash: async () => '', verify: async () => false },
    ...{ secrets: createSecrets('the secret of a measurement'), smsAvailable: false },
    ...{ catalogue, seller: demoSeller, vatRegister: localVatRegister, paymentProviders: [] },
    support: { email: 'support@bench.example', phone: null, chatUrl: null },
    log: ({ message, error }) => say(`${message} ${error instanceof Error ? error.message : ''}`),
  };
}

/** How many a second; each way writes an invoice and its line for every subscription that is due, and none twice. */
async function rate(sql: postgres.Sql, work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const done = await work();
  const seconds = (performance.now() - started) / 1000;
  const [counted] = await sql<{ invoices: number; lines: number; doubled: number }[]>`
    select (select count(*)::int from invoice) as invoices, (select count(*)::int from invoice_line) as lines,
      (select count(*)::int from (select 1 from invoice_line group by product_id, service_from having count(*) > 1) twice)
        as doubled`;
  const due = subscriptions / 2;
  if (done !== due || counted?.invoices !== due || counted.lines !== due || counted.doubled > 0)
    throw new Error(`Not every subscription was billed once: ${done}, ${JSON.stringify(counted)}`);
  return done / seconds;
}
