import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LedgerEntry, postTransaction } from '@atrium/core/ledger/post-transaction';
import { addBankFile } from '@atrium/db/bank/bank-file-queries';
import { createDatabase } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import postgres from 'postgres';
import { measureExport } from './billing-export.ts';
import { measureHistory } from './billing-history.ts';
import { createBillingWorld, invoiceCount, statementOf } from './billing-world.ts';
import { type BenchRow, report } from './report.ts';

// npm run bench billing: a statement of 100,000 payments from its upload to the last booked one, its memory, the audit of the
// books after it, single postings against the statements that they come down to, the history of an organization with as many
// invoices, and what a PDF and an export cost.

const postings = 1000;
const run = promisify(execFile);
const say = (line: string) => process.stderr.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-bench-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: false });
try {
  await migrate(server.url);
  say(`Creating ${invoiceCount} invoices.`);
  const world = await createBillingWorld(server.url);
  const bytes = Buffer.from([...statementOf(world.references)].join(''));
  say(`Importing ${Math.round(bytes.byteLength / 1e6)} MB.`);
  const fileId = await upload(server.url, world.staffId, bytes);
  const { stdout } = await run(
    process.execPath,
    ['--max-semi-space-size=8', join(import.meta.dirname, 'billing-run.ts'), server.url, fileId],
    { env: { ...process.env, MALLOC_ARENA_MAX: '2' } },
  );
  const imported = JSON.parse(stdout) as Imported;
  if (imported.broken.length > 0) throw new Error(`Broken after the import: ${stdout}`);
  report('billing', [
    {
      ...{ what: `import of ${invoiceCount} payments`, value: imported.seconds, unit: 's' },
      target: { atMost: 30 },
    },
    {
      ...{ what: 'memory of the import', value: imported.megabytes, unit: 'MB', target: { atMost: 300 } },
    },
    { what: 'audit of the books', value: imported.auditSeconds, unit: 's' },
    await measurePostings(server.url),
    ...(await measureHistory(server.url)),
    ...(await measureExport(server.url)),
    ...(await measurePapers()),
  ]);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

type Imported = {
  readonly seconds: number;
  readonly megabytes: number;
  readonly auditSeconds: number;
  readonly broken: readonly object[];
};

async function upload(url: string, uploadedBy: string, bytes: Buffer): Promise<string> {
  const { db, close } = createDatabase({ url, maxConnections: 1 });
  try {
    const file = {
      ...{ id: newId(), sellerId: 1, sha256: createHash('sha256').update(bytes).digest(), name: 'bench.xml' },
      ...{ uploadedBy, uploadedAt: new Date('2026-02-28T08:00:00Z') },
    };
    const { id } = await runTransaction(db, (on) => addBankFile(systemScope(on), file, bytes));
    return id;
  } finally {
    await close();
  }
}

async function measurePapers(): Promise<BenchRow[]> {
  const papers = join(import.meta.dirname, 'billing-papers.ts');
  const { stdout } = await run(process.execPath, [papers, String(invoiceCount)]);
  const { pdfMilliseconds, csvSeconds, csvMegabytes } = JSON.parse(stdout) as Papers;
  return [
    {
      ...{ what: 'PDF with QR-bill, processor', value: pdfMilliseconds, unit: 'ms' },
      target: { atMost: 30 },
    },
    { what: `CSV of ${invoiceCount} invoices`, value: csvSeconds, unit: 's' },
    { what: 'memory that the CSV takes', value: csvMegabytes, unit: 'MB' },
  ];
}

type Papers = {
  readonly pdfMilliseconds: number;
  readonly csvSeconds: number;
  readonly csvMegabytes: number;
};

/** One posting in a transaction of its own, and the same rows written by the bare statements. */
async function measurePostings(url: string): Promise<BenchRow> {
  const { db, close } = createDatabase({ url, maxConnections: 1 });
  const bare = postgres(url, { max: 1, onnotice: () => {} });
  const entry = (key: string): LedgerEntry => ({
    ...{ key, kind: 'bench', sellerId: 1, organizationId: null, bookedOn: '2026-02-28', cause: {} },
    transfers: [{ debit: 'bank', credit: 'suspense', amountMinor: 100, currency: 'CHF', invoiceId: null }],
    now: new Date('2026-02-28T09:00:00Z'),
  });
  const perSecond = async (work: (index: number) => Promise<unknown>): Promise<number> => {
    for (let index = 0; index < 50; index += 1) await work(-1 - index);
    const begun = performance.now();
    for (let index = 0; index < postings; index += 1) await work(index);
    return postings / ((performance.now() - begun) / 1000);
  };
  try {
    const value = await perSecond((index) =>
      runTransaction(db, (on) => postTransaction(systemScope(on), entry(`bench:${index}`))),
    );
    const [debit, credit] = await bare<{ id: string }[]>`
      select id from ledger_account where kind in ('bank', 'suspense') and currency = 'CHF' order by kind`;
    const limit = await perSecond((index) =>
      bare.begin(async (sql) => {
        const [added] = await sql<{ id: string }[]>`
          insert into ledger_transaction (idempotency_key, kind, booked_on, created_at) values (${`bare:${index}`}, 'bench', '2026-02-28', now())
          returning id`;
        await sql`
          insert into ledger_transfer (transaction_id, debit_id, credit_id, amount_minor, currency)
          values (${added?.id ?? ''}, ${debit?.id ?? ''}, ${credit?.id ?? ''}, 100, 'CHF')`;
      }),
    );
    return {
      ...{ what: 'single postings', value, unit: '/s', limit },
      ...{ target: { atLeast: 0.5 }, judged: 'ratio' },
    };
  } finally {
    await Promise.all([close(), bare.end()]);
  }
}
