import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';

export type DeadLetterRow = {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly triedAt: Date;
};

/** Jobs that the queue will not try again, newest first. */
export async function listDeadLetterRows(
  { db }: SystemScope,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<DeadLetterRow[]> {
  const { rows } = await sql<DeadLetterRow>`
    select job.id::text as id, job.task_identifier as task, job.attempts, job.last_error, job.created_at,
      job.updated_at as tried_at
    from graphile_worker.jobs job
    where job.attempts >= job.max_attempts and job.locked_at is null
      and (${before}::bigint is null or job.id < ${before}::bigint)
    order by job.id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** Lets these begin anew at once, as far as they have failed for good; says which ones. */
export async function replayJobs(
  { db }: SystemScope,
  ids: readonly string[],
): Promise<DeadLetterRow['id'][]> {
  const { rows } = await sql<{ id: string }>`
    select replayed.id::text as id
    from graphile_worker.reschedule_jobs(
      array(select job.id from graphile_worker.jobs job
        where job.id = any(${[...ids]}::bigint[]) and job.attempts >= job.max_attempts),
      run_at := now(), attempts := 0) replayed
    order by replayed.id`.execute(db);
  return rows.map(({ id }) => id);
}
