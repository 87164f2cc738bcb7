/** What a test worker needs to make its own database. */
export interface TestDatabaseAccess {
  readonly adminUrl: string;
  readonly template: string;
  readonly prefix: string;
}

/** The environment reaches vitest's workers and the servers that end-to-end tests start alike. */
const variable = 'ATRIUM_TEST_DATABASE';

export function publishTestDatabaseAccess(access: TestDatabaseAccess | undefined): void {
  if (access === undefined) delete process.env[variable];
  else process.env[variable] = JSON.stringify(access);
}

export function readTestDatabaseAccess(): TestDatabaseAccess {
  const text = process.env[variable];
  if (!text)
    throw new Error('No test database server runs: name this file *.db.test.ts, or start it with npm test.');
  return JSON.parse(text) as TestDatabaseAccess;
}
