import { createHash, randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { auditBooks } from '@atrium/core/jobs/audit-books';
import { addBankFile } from '@atrium/db/bank/bank-file-queries';
import { createDatabase } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import postgres from 'postgres';
import { createBillingWorld, statementOf } from './billing-world.ts';
import { checkKillWorld, createKillWorld, type KillWorld } from './kill-world.ts';
import { KilledServers } from './killed-servers.ts';

// npm run prove money-kill: two processes of API and worker, one of which is killed again and again in the middle of payments
// through the API, of imports of the bank's files and of renewals. Clients repeat what they got no answer to with the same key. At the end
// nothing that was acknowledged is lost, nothing has happened twice, and the books agree.

const kills = Number(process.env.PROVE_KILLS ?? 50);
const [payments, files, paymentsOfFile, renewals] = [kills * 12, 12, 500, 300];
const [shortestMs, longestMs] = [300, 2500];
const secondsToFinish = 300;
const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-prove-'));
const server = await startEmbeddedPostgres({
  ...{ dataFolder: join(folder, 'data'), durable: true, settings: { max_connections: '100' } },
});
const { db, close } = createDatabase({ url: server.url, maxConnections: 4 });
const sql = postgres(server.url, { max: 2, onnotice: () => {} });
const servers = new KilledServers(server.url, folder);
try {
  await migrate(server.url);
  const bank = await createBillingWorld(server.url, files * paymentsOfFile);
  const world = await createKillWorld(sql, payments, renewals);
  await servers.start();
  say(`${payments} payments, ${files} files of ${paymentsOfFile} movements, ${renewals} renewals.`);
  const ended = { paying: false };
  const paid = payAll(world).finally(() => {
    ended.paying = true;
  });
  const uploaded = uploadAll(bank);
  for (let killed = 0; killed < kills; killed += 1) {
    await sql`select graphile_worker.add_job('renew')`;
    await sleep(randomInt(shortestMs, longestMs));
    await servers.killOne();
  }
  say(`${kills} processes killed${ended.paying ? ', the last ones after the last payment' : ''}.`);
  await servers.keepBoth();
  const [acknowledged, fileIds] = await Promise.all([paid, uploaded]);
  await finish();
  const wrong = await checkKillWorld(sql, { ...world, acknowledged, fileIds, paymentsOfFile });
  const broken = (await auditBooks({ db })).filter(({ count }) => count > 0);
  for (const line of [...wrong, ...broken.map((one) => JSON.stringify(one))]) say(`BROKEN ${line}`);
  say(`${acknowledged.size} payments acknowledged; ${wrong.length + broken.length} promises broken.`);
  if (wrong.length + broken.length > 0) process.exitCode = 1;
} finally {
  await servers.stop();
  await Promise.all([close(), sql.end()]);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Four clients, each with one payment after the other; until one is answered, it is sent again with its key. */
async function payAll({
  organizationId,
  token,
  methodId,
  invoiceIds,
}: KillWorld): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  const waiting = [...invoiceIds];
  const client = async (): Promise<void> => {
    for (let invoiceId = waiting.pop(); invoiceId; invoiceId = waiting.pop()) {
      const body = {
        ...{ organizationId, idempotencyKey: randomUUID(), invoiceIds: [invoiceId] },
        method: { kind: 'stored', paymentMethodId: methodId },
      };
      acknowledged.set(invoiceId, (await servers.call('payment.start', token, body)).id);
      // Not before: the answer is there, whoever carries it out may be killed now.
      await sleep(randomInt(150));
    }
  };
  await Promise.all(Array.from({ length: 4 }, client));
  return acknowledged;
}

async function uploadAll(bank: { staffId: string; references: readonly string[] }): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < files; index += 1) {
    const own = bank.references.slice(index * paymentsOfFile, (index + 1) * paymentsOfFile);
    const text = [...statementOf(own)]
      .join('')
      .replaceAll(/<AcctSvcrRef>([ET])/g, `<AcctSvcrRef>$1${index}-`);
    const bytes = Buffer.from(text);
    const file = {
      ...{ id: newId(), sellerId: 1, sha256: createHash('sha256').update(bytes).digest() },
      ...{ name: `${index}.xml`, uploadedBy: bank.staffId, uploadedAt: new Date() },
    };
    const { id } = await runTransaction(db, (on) => addBankFile(systemScope(on), file, bytes));
    ids.push(id);
    await sleep(((shortestMs + longestMs) / 2) * (kills / files));
  }
  return ids;
}

/** Until nothing waits. The run of renewals passes by an organization whose money is moving, and comes again: so does it here. */
async function finish(): Promise<void> {
  for (let second = 0; second < secondsToFinish; second += 1) {
    await sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`;
    const [left] = await sql<{ jobs: number; renewals: number }[]>`
      select (select count(*)::int from graphile_worker.jobs) as jobs,
        (select count(*)::int from renewal_attempt where state in ('waiting', 'charging') and coalesce(next_on, current_date) <= current_date)
          as renewals`;
    if (left?.jobs === 0 && left.renewals === 0) return;
    if (left?.jobs === 0) await sql`select graphile_worker.add_job('renew')`;
    await sleep(1000);
  }
  const stuck = await sql`
    select task_identifier, attempts, last_error, locked_by is not null as locked from graphile_worker.jobs limit 5`;
  say(`BROKEN Jobs that do not end: ${JSON.stringify(stuck)}`);
  process.exitCode = 1;
}
