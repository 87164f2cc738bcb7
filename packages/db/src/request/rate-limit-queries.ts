import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';

/**
 * Counts one call in a fixed window that all processes share. Its own statement, outside any transaction:
 * a refused or failed call has been counted too.
 */
export async function countCall(
  db: Database,
  bucket: string,
  windowSeconds: number,
  now: Date,
): Promise<{ used: number; windowEndsAt: Date }> {
  const endsAt = new Date(now.getTime() + windowSeconds * 1000);
  return db
    .insertInto('rateLimit')
    .values({ bucket, windowEndsAt: endsAt, used: 1 })
    .onConflict((conflict) =>
      conflict.column('bucket').doUpdateSet({
        used: sql<number>`case when rate_limit.window_ends_at <= ${now} then 1 else rate_limit.used + 1 end`,
        windowEndsAt: sql<Date>`case when rate_limit.window_ends_at <= ${now} then excluded.window_ends_at
          else rate_limit.window_ends_at end`,
      }),
    )
    .returning(['used', 'windowEndsAt'])
    .executeTakeFirstOrThrow();
}

export async function clearCalls(db: Database, bucket: string): Promise<void> {
  await db.deleteFrom('rateLimit').where('bucket', '=', bucket).execute();
}

export async function deletePastWindows(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('rateLimit').where('windowEndsAt', '<=', now).execute();
}
