import { sql } from 'kysely';
import { jsonRows } from '../client/json-rows.ts';
import type { SystemScope } from '../client/scopes.ts';

/** By the clock of the database, which all processes share. */
export async function markJobWorkers({ db }: SystemScope, workerIds: readonly string[]): Promise<void> {
  const rows = jsonRows(workerIds.map((id) => ({ id })));
  await sql`
    insert into job_worker (worker_id, seen_at)
    select id, now() from json_to_recordset(${rows}) as worker (id text) order by id
    on conflict (worker_id) do update set seen_at = excluded.seen_at`.execute(db);
}

/**
 * Gives back the jobs of workers that have not been seen for so long; the queue itself would leave them with a killed process for
 * four hours. Each job may run again: what it does, it does once.
 */
export async function releaseJobsOfSilent({ db }: SystemScope, seconds: number): Promise<void> {
  await sql`
    with silent as (
      select distinct job.locked_by from graphile_worker.jobs as job
      left join job_worker worker on worker.worker_id = job.locked_by
      where job.locked_by is not null and job.locked_at < now() - make_interval(secs => ${seconds})
        and coalesce(worker.seen_at, '-infinity') < now() - make_interval(secs => ${seconds})
    ), gone as (
      delete from job_worker where seen_at < now() - make_interval(secs => ${seconds}) - interval '1 day'
    )
    select graphile_worker.force_unlock_workers(array_agg(locked_by)) from silent having count(*) > 0`.execute(
    db,
  );
}
