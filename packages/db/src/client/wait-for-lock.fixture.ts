import { sql } from 'kysely';
import type { Database } from './create-database.ts';

/** Until somebody in this database waits for what another one holds. */
export async function someoneWaits(db: Database): Promise<void> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows.length > 0) return;
  }
}
