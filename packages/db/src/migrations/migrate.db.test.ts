import { randomUUID } from 'node:crypto';
import {
  administer,
  createDatabase as createEmpty,
  dropDatabases,
} from '@atrium/db/embedded/database-administration';
import { readTestDatabaseAccess } from '@atrium/testing/database/test-database-access';
import { afterAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';

const { adminUrl, prefix } = readTestDatabaseAccess();
const made: string[] = [];

async function emptyDatabase(): Promise<string> {
  const name = `${prefix}${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  made.push(name);
  return createEmpty(adminUrl, name);
}
afterAll(() => dropDatabases(adminUrl, made));

test('NFR-2: four processes that start at once on an empty database migrate it once', async () => {
  const url = await emptyDatabase();
  const results = await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
  const applied = results.flatMap((result) => result.applied);
  expect(applied).toContain('0001_foundation');
  expect(new Set(applied).size).toBe(applied.length);
});

test('a current database is left alone', async () => {
  const url = await emptyDatabase();
  await migrate(url);
  const count = () =>
    administer(url, (sql) => sql`select name, timestamp from kysely_migration order by name`);
  const before = [...(await count())];
  expect(await migrate(url)).toEqual({ applied: [] });
  expect([...(await count())]).toEqual(before);
});
