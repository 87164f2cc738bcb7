import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type Database } from '../client/create-database.ts';
import { systemScope } from '../client/scopes.ts';
import { markJobWorkers, releaseJobsOfSilent } from './job-worker-queries.ts';

let db: Database;
let end: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const opened = createDatabase({ url: database.url });
  db = opened.db;
  end = async () => {
    await opened.close();
    await database.drop();
  };
});
afterAll(() => end());

/** A job that a worker took some seconds ago. */
async function jobOf(worker: string, seconds: number): Promise<string> {
  const { rows } = await sql<{
    id: bigint;
  }>`select id from graphile_worker.add_job('charge_payment', '{}')`.execute(db);
  const id = String(rows[0]?.id);
  await sql`update graphile_worker._private_jobs set locked_by = ${worker}, attempts = 1,
    locked_at = now() - make_interval(secs => ${seconds}) where id = ${id}::bigint`.execute(db);
  return id;
}

async function holderOf(id: string): Promise<string | null | undefined> {
  const { rows } = await sql<{ lockedBy: string | null }>`
    select locked_by from graphile_worker.jobs where id = ${id}::bigint`.execute(db);
  return rows[0]?.lockedBy;
}

test('NFR-2: the jobs of a killed process go to another; those of one that lives stay, however long they take', async () => {
  const jobs = [
    await jobOf('worker-killed', 60),
    await jobOf('worker-alive', 3600),
    await jobOf('worker-fresh', 5),
  ];
  await markJobWorkers(systemScope(db), ['worker-alive']);
  await releaseJobsOfSilent(systemScope(db), 45);
  expect(await Promise.all(jobs.map(holderOf))).toEqual([null, 'worker-alive', 'worker-fresh']);
  await sql`update job_worker set seen_at = now() - interval '50 seconds'`.execute(db);
  await releaseJobsOfSilent(systemScope(db), 45);
  expect(await Promise.all(jobs.map(holderOf))).toEqual([null, null, 'worker-fresh']);
});
