import { administer, listDatabases } from '@atrium/db/embedded/database-administration';
import { expect, test } from 'vitest';
import { createTestDatabase } from './create-test-database.ts';
import { readTestDatabaseAccess } from './test-database-access.ts';

test('two test files do not see each other, and nothing of them stays', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await administer(one.url, (sql) => sql`create table only_here (id int)`);
  const found = await administer(two.url, (sql) => sql`select to_regclass('only_here') as table`);
  expect(found[0]).toEqual({ table: null });
  await Promise.all([one.drop(), two.drop()]);
  const left = await listDatabases(readTestDatabaseAccess().adminUrl, one.name);
  expect(left).toEqual([]);
});

test('a database can be dropped while a connection to it is open', async () => {
  const database = await createTestDatabase();
  await administer(database.url, async () => {
    await expect(database.drop()).resolves.toBeUndefined();
  });
});
