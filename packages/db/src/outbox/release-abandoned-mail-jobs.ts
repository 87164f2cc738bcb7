import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { deliverMailJob } from './outbox-queries.ts';

const abandonedAfterSeconds = 10;

/**
 * Gives back the jobs of mails that a killed process was about to deliver; the queue itself would leave them with
 * it for four hours. Whoever delivers holds the mail's row: one that can be locked is with nobody.
 */
export async function releaseAbandonedMailJobs({ db }: SystemScope): Promise<void> {
  await sql`
    with abandoned as (
      select job.locked_by
        from graphile_worker.jobs as job
        join outbox_mail as mail
          on mail.id = case when job.task_identifier = ${deliverMailJob} then job.key::uuid end
       where job.locked_at < now() - make_interval(secs => ${abandonedAfterSeconds})
         for update of mail skip locked
    )
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from abandoned`.execute(db);
}
