import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { localVatRegister } from '@atrium/core/billing-address/vat-register';
import { loadCatalogue } from '@atrium/core/catalogue/load-catalogue';
import { runRenewals } from '@atrium/core/jobs/run-renewals';
import type { Host } from '@atrium/core/kernel/host';
import { createSecrets } from '@atrium/core/kernel/secrets';
import { demoSeller } from '@atrium/core/seller/demo-seller';
import { createDatabase } from '@atrium/db/client/create-database';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import postgres from 'postgres';
import { prepareBare, runBare } from './renewals-bare.ts';
import { createRenewals, today } from './renewals-data.ts';
import { report } from './report.ts';

// npm run bench renewals: the renewal run bills subscriptions, two workers at once, beside the same statements with
// rows that were made before. The second argument says how many; half of them go each way.

const subscriptions = Number(process.argv[2] ?? 100_000);
const workers = 2;
const million = 1_000_000;
const say = (line: string) => process.stderr.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: true });
const sql = postgres(server.url, { onnotice: () => {} });
const { db, close } = createDatabase({ url: server.url, statementTimeoutSeconds: 300 });
try {
  await migrate(server.url);
  say(`Creating ${subscriptions} subscriptions.`);
  await createRenewals(sql, subscriptions);
  const host: Host = {
    ...{ db, now: () => new Date(`${today}T09:00:00Z`), publicUrl: 'https://bench.example', brand: 'Bench' },
    passwords: { hash: async () => '', verify: async () => false },
    ...{ secrets: createSecrets('the secret of a measurement'), smsAvailable: false },
    ...{
      catalogue: loadCatalogue(),
      seller: demoSeller,
      vatRegister: localVatRegister,
      paymentProviders: [],
    },
    support: { email: 'support@bench.example', phone: null, chatUrl: null },
    log: ({ message, error }) => say(`${message} ${error instanceof Error ? error.message : ''}`),
  };
  say('Making the rows of the plain statements.');
  const bare = await prepareBare(host, sql);
  await sql.unsafe('vacuum analyze');
  say('Running the plain statements.');
  const bareRate = await rate(() => runBare(db, bare, workers));
  await sql.unsafe('vacuum analyze');
  say('Running the renewals.');
  const ownRate = await rate(async () => {
    const done = await Promise.all(Array.from({ length: workers }, () => runRenewals(host)));
    return done.reduce((sum, count) => sum + count, 0);
  });
  const [counted] = await sql<{ invoices: number; lines: number; doubled: number }[]>`
    select (select count(*)::int from invoice) as invoices, (select count(*)::int from invoice_line) as lines,
      (select count(*)::int from (select 1 from invoice_line group by product_id, service_from having count(*) > 1) twice)
        as doubled`;
  if (counted?.invoices !== subscriptions || counted.lines !== subscriptions || counted.doubled > 0)
    throw new Error(`Not every subscription was billed once: ${JSON.stringify(counted)}`);
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
  await close();
  await sql.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** How many a second; each way deals with half of the subscriptions. */
async function rate(work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const done = await work();
  if (done !== subscriptions / 2) throw new Error(`${done} were dealt with instead of ${subscriptions / 2}.`);
  return done / ((performance.now() - started) / 1000);
}
