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

export type Counted = { readonly bucket: string; readonly used: number; readonly windowEndsAt: Date };

/** The same for several buckets at once, each by its own number; the answer is in the order of their names. */
export async function countSeveral(
  db: Database,
  buckets: ReadonlyMap<string, number>,
  windowSeconds: number,
  now: Date,
): Promise<readonly Counted[]> {
  const endsAt = new Date(now.getTime() + windowSeconds * 1000);
  // In one order for everybody: two callers with the same buckets cannot wait for each other.
  const entries = [...buckets].sort(([one], [other]) => (one < other ? -1 : 1));
  const query = sql<Counted>`
    insert into rate_limit (bucket, window_ends_at, used)
    select bucket, ${endsAt}::timestamptz, calls
    from unnest(${entries.map(([bucket]) => bucket)}::text[], ${entries.map(([, calls]) => calls)}::int[])
      as asked(bucket, calls)
    on conflict (bucket) do update set
      used = case when rate_limit.window_ends_at <= ${now} then excluded.used
        else rate_limit.used + excluded.used end,
      window_ends_at = case when rate_limit.window_ends_at <= ${now} then excluded.window_ends_at
        else rate_limit.window_ends_at end
    returning bucket, used, window_ends_at`;
  return (await query.execute(db)).rows;
}

export async function clearCalls(db: Database, bucket: string): Promise<void> {
  await db.deleteFrom('rateLimit').where('bucket', '=', bucket).execute();
}

export async function deletePastWindows(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('rateLimit').where('windowEndsAt', '<=', now).execute();
}
