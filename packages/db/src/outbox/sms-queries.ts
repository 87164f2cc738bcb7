import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope } from '../client/scopes.ts';
import type { JsonObject } from '../generated/database.ts';

export const deliverSmsJob = 'deliver_sms';
/** A code is of no use after ten minutes: later tries would only cost money. */
const maxAttempts = 5;

export type OutboxSms = {
  readonly id: string;
  readonly phone: string;
  readonly locale: Locale;
  readonly template: string;
  readonly content: JsonObject;
};

const insertSmsAndJob = prepareQuery(
  (db, id: string, phone: string, locale: Locale, template: string, content: JsonObject, now: Date) =>
    db
      .with('sms', (cte) =>
        cte
          .insertInto('outboxSms')
          .values({ id, phone, locale, template, content, createdAt: now })
          .returning('id'),
      )
      .selectFrom('sms')
      .select(
        sql`graphile_worker.add_job(${sql.lit(deliverSmsJob)}, json_build_object('id', sms.id),
          job_key := sms.id::text, max_attempts := ${sql.lit(maxAttempts)})`.as('job'),
      ),
);

/** Text messages and the jobs that deliver them, in the caller's transaction. */
export async function insertOutboxSms(
  db: Database,
  messages: readonly OutboxSms[],
  now: Date,
): Promise<void> {
  for (const { id, phone, locale, template, content } of messages) {
    await insertSmsAndJob(db, id, phone, locale, template, content, now);
  }
}

/** Locks the message for one delivery; undefined when it has already gone out. */
export function lockWaitingSms({ db }: SystemScope, id: string) {
  return db
    .selectFrom('outboxSms')
    .select(['id', 'phone', 'locale', 'template', 'content', 'createdAt'])
    .where('id', '=', id)
    .where('deliveredAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function markSmsDelivered({ db }: SystemScope, id: string, now: Date): Promise<void> {
  await db.updateTable('outboxSms').set({ deliveredAt: now, content: null }).where('id', '=', id).execute();
}

export type DevSmsRow = { id: string; phone: string; text: string; createdAt: Date };

export async function insertDevSms({ db }: SystemScope, sms: DevSmsRow): Promise<void> {
  await db
    .insertInto('devSms')
    .values(sms)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export function listDevSms({ db }: SystemScope, limit: number): Promise<DevSmsRow[]> {
  return db
    .selectFrom('devSms')
    .selectAll()
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
