import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type postgres from 'postgres';
import type { DB } from '../generated/database.ts';
import { type Database, driverOf, queryPlugins } from './create-database.ts';

type Connection = postgres.ReservedSql<{ bigint: bigint }>;

/**
 * Runs `work` in one transaction on one connection. BEGIN is sent together with the first statement instead of being
 * waited for, and prepared statements go straight to the connection: in a short transaction that is a third of the time.
 */
export async function runTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  const driver = driverOf.get(db);
  if (!driver || !('reserve' in driver))
    throw new Error('A transaction begins on the pool and does not nest.');
  const connection = await driver.reserve();
  try {
    const begun = connection.unsafe('begin');
    // Whoever waits for the first statement hears of a failure; here it must only not go unheard.
    begun.catch(() => {});
    const result = await work(onConnection(connection));
    await begun;
    const { command } = await connection.unsafe('commit');
    // PostgreSQL answers COMMIT with ROLLBACK when a statement had failed and somebody had caught the error.
    if (command === 'ROLLBACK') throw new Error('The transaction had failed before its end.');
    return result;
  } catch (error) {
    await connection.unsafe('rollback').catch(() => {});
    throw error;
  } finally {
    connection.release();
  }
}

function onConnection(connection: Connection): Database {
  const db = new Kysely<DB>({ dialect: dialectOn(connection), plugins: queryPlugins });
  driverOf.set(db, connection);
  return db;
}

function dialectOn(connection: Connection): Dialect {
  const only: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const rows = await connection.unsafe(sql, parameters as never[], { prepare: true });
      return { rows: rows as unknown as R[], numAffectedRows: BigInt(rows.count ?? 0) };
    },
    streamQuery: () => {
      throw new Error('Streaming inside a transaction is not supported.');
    },
  };
  const unsupported = async (): Promise<void> => {
    throw new Error('The transaction belongs to runTransaction.');
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => only,
      releaseConnection: async () => {},
      destroy: async () => {},
      beginTransaction: unsupported,
      commitTransaction: unsupported,
      rollbackTransaction: unsupported,
    }),
  };
}
