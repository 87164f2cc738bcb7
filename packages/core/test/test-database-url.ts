import { type Database, driverOf } from '@atrium/db/client/create-database';
import { databaseUrl } from '@atrium/db/embedded/database-administration';
import { readTestDatabaseAccess } from '@atrium/testing/database/test-database-access';

/** The test's database by its address, for another process. */
export async function testDatabaseUrl(db: Database): Promise<string> {
  const driver = driverOf.get(db);
  const [row] = (await driver?.unsafe('select current_database() as name')) ?? [];
  return databaseUrl(readTestDatabaseAccess().adminUrl, String(row?.name));
}
