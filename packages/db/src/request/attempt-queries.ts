import { sql } from 'kysely';
import type { Database } from '../client/create-database.ts';

export type AttemptLimit = {
  /** So many in a row wait for nothing. */
  readonly free: number;
  /** What the first one after them waits; each further one twice as long. */
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
  /** After so long without an attempt everything is forgotten. */
  readonly quietSeconds: number;
};

/**
 * Counts one attempt before it is made, so that many at once cannot slip through together. Null when it may be made,
 * else the moment from which on one may.
 */
export async function beginAttempt(
  db: Database,
  bucket: string,
  { free, firstWaitSeconds, longestWaitSeconds, quietSeconds }: AttemptLimit,
  now: Date,
): Promise<Date | null> {
  const quietSince = new Date(now.getTime() - quietSeconds * 1000);
  const used = sql<number>`case when attempt.last_at <= ${quietSince} then 1 else attempt.used + 1 end`;
  const wait = sql`case when ${used} < ${free}::int then 0
    else least(${longestWaitSeconds}::int, ${firstWaitSeconds}::int * 2 ^ least(${used} - ${free}::int, 30)) end`;
  const counted = await db
    .insertInto('attempt')
    .values({ bucket, used: 1, lastAt: now, freeAt: now })
    .onConflict((conflict) =>
      conflict
        .column('bucket')
        .doUpdateSet({
          used,
          lastAt: now,
          freeAt: sql<Date>`${now}::timestamptz + make_interval(secs => ${wait})`,
        })
        .where('attempt.freeAt', '<=', now),
    )
    .returning('bucket')
    .executeTakeFirst();
  if (counted) return null;
  const row = await db.selectFrom('attempt').select('freeAt').where('bucket', '=', bucket).executeTakeFirst();
  return row?.freeAt ?? now;
}

/** Takes one attempt back that turned out to be right. */
export async function forgiveAttempt(db: Database, bucket: string, now: Date): Promise<void> {
  await db
    .updateTable('attempt')
    .set((is) => ({ used: is.fn('greatest', [is('used', '-', 1), sql.lit(0)]), freeAt: now }))
    .where('bucket', '=', bucket)
    .execute();
}

export async function clearAttempts(db: Database, bucket: string): Promise<void> {
  await db.deleteFrom('attempt').where('bucket', '=', bucket).execute();
}

export async function deletePastAttempts(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('attempt').where('lastAt', '<', before).execute();
}
