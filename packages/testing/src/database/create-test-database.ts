import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabases } from '@atrium/db/embedded/database-administration';
import { readTestDatabaseAccess } from './test-database-access.ts';

export interface TestDatabase {
  /** Fits postgres.js and node-postgres. */
  readonly url: string;
  readonly name: string;
  /** Drops the database even when connections to it are open. */
  drop(): Promise<void>;
}

/** A fresh, migrated database for one test file, so that files neither see nor wait for each other. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, prefix, template } = readTestDatabaseAccess();
  const name = `${prefix}${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const url = await createDatabase(adminUrl, name, template);
  return { url, name, drop: () => dropDatabases(adminUrl, [name]) };
}
