import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { deliverMailJob } from './outbox-queries.ts';
import { deliverSmsJob } from './sms-queries.ts';

const abandonedAfterSeconds = 10;
const outboxes = [
  { table: 'outbox_mail', job: deliverMailJob },
  { table: 'outbox_sms', job: deliverSmsJob },
] as const;

/**
 * Gives back the jobs of messages that a killed process was about to deliver; the queue itself would leave them with
 * it for four hours. Whoever delivers holds the message's row: one that can be locked is with nobody.
 */
export async function releaseAbandonedJobs({ db }: SystemScope): Promise<void> {
  for (const { table, job } of outboxes) {
    await sql`
      with abandoned as (
        select job.locked_by
          from graphile_worker.jobs as job
          join ${sql.table(table)} as message
            on message.id = case when job.task_identifier = ${job} then job.key::uuid end
         where job.locked_at < now() - make_interval(secs => ${abandonedAfterSeconds})
           for update of message skip locked
      )
      select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from abandoned`.execute(db);
  }
}
