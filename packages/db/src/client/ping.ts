import { sql } from 'kysely';
import type { Database } from './create-database.ts';

/** Resolves when the server answers a statement. */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
