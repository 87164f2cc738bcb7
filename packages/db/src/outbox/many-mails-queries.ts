import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { unnestRows } from '../client/unnest-rows.ts';
import { deliverMailJob, type OutboxMail } from './outbox-queries.ts';

const maxAttempts = 15;

/** As `insertOutboxMails`, in one statement: for runs that write to many people at once. */
export async function insertManyOutboxMails(
  db: Database,
  mails: readonly OutboxMail[],
  now: Date,
): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ content, ...mail }) => ({ ...mail, content: JSON.stringify(content) }));
  const table = unnestRows(rows, {
    ...{ id: 'uuid', recipient: 'text', locale: 'locale_code', template: 'text', content: 'text' },
  });
  await sql`
    with mail as (
      insert into outbox_mail (id, recipient, locale, template, content, created_at)
      select written.id, written.recipient, written.locale, written.template, written.content::jsonb, ${now}
      from ${table} as written(id, recipient, locale, template, content)
      returning id
    )
    select graphile_worker.add_job(${deliverMailJob}, json_build_object('id', mail.id),
      job_key := mail.id::text, max_attempts := ${maxAttempts})
    from mail`.execute(db);
}
