import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';

export const deliverMailJob = 'deliver_mail';
const maxAttempts = 15;

export type OutboxMail = {
  readonly id: string;
  readonly recipient: string;
  readonly locale: Locale;
  readonly template: string;
  readonly content: JsonObject;
};

const insertMailAndJob = prepareQuery(
  (db, id: string, recipient: string, locale: Locale, template: string, content: JsonObject, now: Date) =>
    db
      .with('mail', (cte) =>
        cte
          .insertInto('outboxMail')
          .values({ id, recipient, locale, template, content, createdAt: now })
          .returning('id'),
      )
      .selectFrom('mail')
      .select(
        sql`graphile_worker.add_job(${sql.lit(deliverMailJob)}, json_build_object('id', mail.id),
          job_key := mail.id::text, max_attempts := ${sql.lit(maxAttempts)})`.as('job'),
      ),
);

/** Mails and the jobs that deliver them, in the caller's transaction: no commit, no mail; a commit, one mail. */
export async function insertOutboxMails(
  db: Database,
  mails: readonly OutboxMail[],
  now: Date,
): Promise<void> {
  for (const { id, recipient, locale, template, content } of mails) {
    await insertMailAndJob(db, id, recipient, locale, template, content, now);
  }
}

/** Locks the mail for one delivery; undefined when it has already gone out. */
export function lockWaitingMail({ db }: SystemScope, id: string) {
  return db
    .selectFrom('outboxMail')
    .select(['id', 'recipient', 'locale', 'template', 'content', 'createdAt'])
    .where('id', '=', id)
    .where('deliveredAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function markMailDelivered({ db }: SystemScope, id: string, now: Date): Promise<void> {
  await db.updateTable('outboxMail').set({ deliveredAt: now, content: null }).where('id', '=', id).execute();
}

export type DevMailRow = {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  createdAt: Date;
};

export async function insertDevMail({ db }: SystemScope, mail: DevMailRow): Promise<void> {
  await db
    .insertInto('devMail')
    .values(mail)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export function listDevMails({ db }: SystemScope, limit: number): Promise<DevMailRow[]> {
  return db
    .selectFrom('devMail')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export function getDevMail({ db }: SystemScope, id: string): Promise<DevMailRow | undefined> {
  return db.selectFrom('devMail').selectAll().where('id', '=', id).executeTakeFirst();
}
