import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { finaliseInvoice } from '@atrium/core/invoice/finalise-invoice';
import { auditBooks } from '@atrium/core/jobs/audit-books';
import { importBankFile } from '@atrium/core/jobs/import-bank-file';
import { type LedgerEntry, postTransaction } from '@atrium/core/ledger/post-transaction';
import { addBankFile, findBankFile } from '@atrium/db/bank/bank-file-queries';
import { createDatabase } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { lockInvoices } from '@atrium/db/invoice/invoice-queries';
import { migrate } from '@atrium/db/migrations/migrate';
import { billingHost } from './billing-host.ts';
import { createBillingWorld, statementOf } from './billing-world.ts';

// npm run prove money-races: what the tests hold in small, at the size that was promised. 50 debits of 10.00 on 100.00 (PRE-2), a
// thousand repetitions with one key (PAY-5), 2,000 finalisations at once of which a third is rolled back (INV-2), and a hundred imports of
// one file (PAY-3).

const [debits, repetitions, finalisations, imports] = [50, 1000, 2000, 100];
const filePayments = 500;
let failed = 0;
const expectThat = (what: string, found: unknown, expected: unknown): void => {
  const right = JSON.stringify(found) === JSON.stringify(expected);
  if (!right) failed += 1;
  process.stdout.write(`${right ? 'ok' : 'BROKEN'}  ${what}: ${JSON.stringify(found)}\n`);
};

const folder = await mkdtemp(join(tmpdir(), 'atrium-prove-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: true });
const { db, close } = createDatabase({ url: server.url, maxConnections: 30, statementTimeoutSeconds: 120 });
const host = billingHost(db);
const now = host.now();
try {
  await migrate(server.url);
  const world = await createBillingWorld(server.url, finalisations + filePayments);
  await raceForMoney();
  await raceForNumbers();
  await raceForFile(world);
  const broken = (await auditBooks({ db })).filter(({ count }) => count > 0);
  expectThat('rules of the books that do not hold', broken, []);
} finally {
  await close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

async function raceForMoney(): Promise<void> {
  const { id: organizationId } = await db
    .selectFrom('organization')
    .select('id')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  const entry = (key: string, debit: 'bank' | 'prepaid', amountMinor: number): LedgerEntry => ({
    ...{
      key,
      kind: 'prove',
      sellerId: host.seller.id,
      organizationId,
      bookedOn: '2026-02-28',
      cause: {},
      now,
    },
    transfers: [
      { debit, credit: debit === 'bank' ? 'prepaid' : 'fees', amountMinor, currency: 'CHF', invoiceId: null },
    ],
  });
  const post = (one: LedgerEntry) => runTransaction(db, (on) => postTransaction(systemScope(on), one));
  await post(entry('prove:fill', 'bank', 10_000));
  const answers = await Promise.all(
    Array.from({ length: repetitions }, () => post(entry('prove:once', 'prepaid', 1_000))),
  );
  expectThat(`of ${repetitions} with one key booked`, answers.filter(({ repeated }) => !repeated).length, 1);
  await post(entry('prove:refill', 'bank', 1_000));
  const outcomes = await Promise.all(
    Array.from({ length: debits }, (_, index) =>
      post(entry(`prove:debit:${index}`, 'prepaid', 1_000)).then(
        () => 'done',
        (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
      ),
    ),
  );
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  expectThat(`of ${debits} debits of 10.00 on 100.00 done`, count('done'), 10);
  expectThat('refused for want of money', count('prepaid.insufficient'), debits - 10);
}

async function raceForNumbers(): Promise<void> {
  const rows = await db
    .selectFrom('invoice')
    .select(['organizationId', 'id'])
    .orderBy('referenceNumber')
    .limit(finalisations)
    .execute();
  await Promise.all(
    rows.map(({ organizationId, id }, index) =>
      runTransaction(db, async (on) => {
        const tenant = tenantScope(on, organizationId as OrganizationId);
        const [invoice] = await lockInvoices(tenant, [id]);
        if (invoice) await finaliseInvoice(tenant, host, invoice, now);
        if (index % 3 === 0) throw new Error('rolled back');
      }).catch((error: Error) => {
        if (error.message !== 'rolled back') throw error;
      }),
    ),
  );
  const { numbers, highest } = await db
    .selectFrom('invoice')
    .select((is) => [is.fn.count('number').as('numbers'), is.fn.max('number').as('highest')])
    .executeTakeFirstOrThrow();
  const kept = rows.filter((_, index) => index % 3 !== 0).length;
  expectThat(`numbers after ${finalisations} finalisations, a third rolled back`, Number(numbers), kept);
  expectThat('the highest of them', highest, kept);
}

async function raceForFile({ staffId, references }: { staffId: string; references: readonly string[] }) {
  const bytes = Buffer.from([...statementOf(references.slice(finalisations))].join(''));
  const sha256 = createHash('sha256').update(bytes).digest();
  const ids = await Promise.all(
    Array.from({ length: imports }, async () => {
      const file = {
        id: newId(),
        sellerId: 1,
        sha256,
        name: 'prove.xml',
        uploadedBy: staffId,
        uploadedAt: now,
      };
      const { id } = await runTransaction(db, (on) => addBankFile(systemScope(on), file, bytes));
      await importBankFile(host, id);
      return id;
    }),
  );
  expectThat(`files after ${imports} imports of one`, new Set(ids).size, 1);
  const file = await findBankFile(systemScope(db), ids[0] ?? '');
  expectThat('its state', file?.state, 'done');
  expectThat('movements booked', [file?.movements, file?.added, file?.booked], Array(3).fill(filePayments));
}
