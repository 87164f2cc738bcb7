import { newCounts } from '@atrium/permissions/proof/compare';
import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, type Database } from '../../client/create-database.ts';
import { tenantScope } from '../../client/scopes.ts';
import { proveSeed } from './run-sql-proof.ts';
import { bentDatabase, sqlMutants } from './sql-mutants.ts';

let db: Database;
let end: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const opened = createDatabase({ url: database.url });
  db = opened.db;
  end = async () => {
    await opened.close();
    await database.drop();
  };
});
afterAll(() => end());

const options = { share: 0.3, scopeOf: tenantScope };

test('PERM-7, PERM-6, PERM-1: lists, holders, reasons and checks from the store agree with the oracle', async () => {
  const counts = newCounts();
  for (let seed = 1; seed <= 9; seed += 1) await proveSeed(db, seed, counts, options);
  expect(counts.differences.slice(0, 5)).toEqual([]);
  const { asked } = counts;
  expect(Object.values(asked).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
  for (const kind of ['check', 'explain', 'context', 'who', 'list ids-first', 'list order-first', 'list all'])
    expect(asked[`sql ${kind}`], kind).toBeGreaterThan(50);
});

describe('the same run catches statements that are wrong', { timeout: 60_000 }, () => {
  test.each(sqlMutants.map((mutant) => [mutant.name, mutant] as const))('one that %s', async (_, mutant) => {
    const bent = bentDatabase(db, mutant);
    const counts = newCounts();
    const first = 1000 * (sqlMutants.indexOf(mutant) + 1);
    for (let seed = first; seed < first + 20 && counts.differences.length === 0; seed += 1)
      await proveSeed(db, seed, counts, { ...options, asked: bent.db });
    expect(bent.changed()).toBeGreaterThan(0);
    expect(counts.differences).not.toEqual([]);
  });
});
