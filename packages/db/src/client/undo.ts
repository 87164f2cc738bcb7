import { sql } from 'kysely';
import type { Database } from './create-database.ts';

/**
 * Runs `work` inside the transaction of `db` and takes back everything that it has written; its answer is kept. A
 * refusal in `work` takes it back as well, and leaves the transaction usable.
 */
export async function undone<T>(db: Database, work: () => Promise<T>): Promise<T> {
  await sql`savepoint undone`.execute(db);
  try {
    return await work();
  } finally {
    await sql`rollback to savepoint undone`.execute(db);
  }
}
