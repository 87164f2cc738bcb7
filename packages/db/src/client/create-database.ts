import {
  CamelCasePlugin,
  Kysely,
  type PluginTransformResultArgs,
  type QueryResult,
  type UnknownRow,
} from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import postgres from 'postgres';
import type { DB } from '../generated/database.ts';

export type Database = Kysely<DB>;

export type DatabaseOptions = {
  readonly url: string;
  /** Connections of this process; all processes together stay under the server's limit. */
  readonly maxConnections?: number;
  readonly statementTimeoutSeconds?: number;
};

/** Identifiers go to SQL in snake case here; the way back is done per statement by the driver, which is cheaper than per row. */
class SnakeCaseQueries extends CamelCasePlugin {
  override async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result;
  }
}

export const queryPlugins = [new SnakeCaseQueries()];

const dateTypeOid = 1082;
const closeSeconds = 5;

/** What runs the statements of a database: the pool, or the one connection of a transaction. */
export const driverOf = new WeakMap<Database, postgres.Sql<Types> | postgres.ReservedSql<Types>>();
type Types = { bigint: bigint };

/** Opens the pool. Days stay strings (`2026-11-21`), 64-bit integers are bigint, moments are Date. */
export function createDatabase(options: DatabaseOptions): { db: Database; close: () => Promise<void> } {
  const client = postgres(options.url, {
    max: options.maxConnections ?? 10,
    idle_timeout: 0,
    connect_timeout: 10,
    onnotice: () => {},
    types: {
      bigint: postgres.BigInt,
      day: {
        to: dateTypeOid,
        from: [dateTypeOid],
        serialize: (day: string) => day,
        parse: (day: string) => day,
      },
    },
    transform: { column: { from: postgres.toCamel } },
    connection: {
      application_name: 'atrium',
      statement_timeout: (options.statementTimeoutSeconds ?? 15) * 1000,
      idle_in_transaction_session_timeout: 30_000,
      // A prepared statement is planned once per connection. Left to itself, the server plans those with arrays anew
      // with every call, which costs more than running them.
      plan_cache_mode: 'force_generic_plan',
    },
  });
  const db = new Kysely<DB>({
    dialect: new PostgresJSDialect({ postgres: client }),
    plugins: queryPlugins,
  });
  driverOf.set(db, client);
  const close = async () => {
    // A server that does not answer must not keep the process from ending.
    await client.end({ timeout: closeSeconds });
    await db.destroy();
  };
  return { db, close };
}
