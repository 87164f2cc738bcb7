import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditBooks } from '@atrium/core/jobs/audit-books';
import { addBankFile, findBankFile } from '@atrium/db/bank/bank-file-queries';
import { createDatabase, type Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { migrate } from '@atrium/db/migrations/migrate';
import { createBillingWorld, statementOf } from './billing-world.ts';

// npm run prove money-kill: processes that import the bank's files are killed in the middle, again and again, and started anew.
// At the end every payment is booked once and the books agree.

const kills = Number(process.env.PROVE_KILLS ?? 50);
const longestMs = 2500;
const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'atrium-prove-'));
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: true });
const { db, close } = createDatabase({ url: server.url, maxConnections: 2 });
try {
  await migrate(server.url);
  const { staffId, references } = await createBillingWorld(server.url);
  const fileId = await upload(db, staffId, Buffer.from([...statementOf(references)].join('')));
  let killed = 0;
  while (killed < kills && (await stateOf(db, fileId)) !== 'done') {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'billing-run.ts'), server.url, fileId], {
      stdio: 'ignore',
    });
    if (await killAfter(child, randomInt(longestMs))) killed += 1;
  }
  // Nobody disturbs the last one.
  const last = spawn(process.execPath, [join(import.meta.dirname, 'billing-run.ts'), server.url, fileId]);
  await new Promise((ended) => last.on('exit', ended));
  const file = await findBankFile(systemScope(db), fileId);
  const broken = (await auditBooks({ db })).filter(({ count }) => count > 0);
  say(`${killed} processes killed; ${file?.booked} of ${file?.added} movements booked, file ${file?.state}.`);
  for (const { check, findings } of broken) say(`BROKEN ${check}: ${JSON.stringify(findings)}`);
  if (broken.length > 0 || file?.state !== 'done' || file.booked !== references.length) process.exitCode = 1;
} finally {
  await close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function stateOf(on: Database, fileId: string): Promise<string | undefined> {
  return (await findBankFile(systemScope(on), fileId))?.state;
}

/** False when it had ended by itself. */
async function killAfter(child: ChildProcess, ms: number): Promise<boolean> {
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, ms))]);
  const running = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return running;
}

async function upload(on: Database, uploadedBy: string, bytes: Buffer): Promise<string> {
  const file = {
    ...{ id: newId(), sellerId: 1, sha256: createHash('sha256').update(bytes).digest(), name: 'prove.xml' },
    ...{ uploadedBy, uploadedAt: new Date('2026-02-28T08:00:00Z') },
  };
  const { id } = await runTransaction(on, (inside) => addBankFile(systemScope(inside), file, bytes));
  return id;
}
