import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';

/** For tests: a job that was tried as often as it may be. */
export async function failedJob(
  db: Database,
  task: string,
  payload: object,
  problem: string,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select failed.id::text as id
    from (select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::text::json, max_attempts := 1) as job) made,
      lateral graphile_worker.permanently_fail_jobs(array[(made.job).id], ${problem}) failed`.execute(db);
  return rows[0]?.id ?? '';
}
