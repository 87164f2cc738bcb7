import { Logger, runMigrations } from 'graphile-worker';
import { Pool, type PoolClient } from 'pg';

/**
 * The job queue's own tables. Resolves when its connections are really closed: the pool only asks them to, and a
 * database that is copied or dropped right after this must have no connection left.
 */
export async function migrateJobQueue(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 2 });
  const ended: Promise<void>[] = [];
  pool.on('connect', (client: PoolClient) => {
    ended.push(new Promise((resolve) => client.once('end', () => resolve())));
    // A connection that breaks while it is closing is closed too.
    client.on('error', () => {});
  });
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) });
  } finally {
    await pool.end();
    await Promise.all(ended);
  }
}
