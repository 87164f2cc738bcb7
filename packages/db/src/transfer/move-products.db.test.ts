import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../client/create-database.ts';
import { leftTables, movedTables } from './move-products.ts';

let open: ReturnType<typeof createDatabase>;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  open = createDatabase({ url: database.url });
  drop = () => database.drop();
});
afterAll(async () => {
  await open.close();
  await drop();
});

test('PROD-5: every table that belongs to a product by a foreign key goes with it, or is known to stay', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct owner.relname as name from pg_constraint
    join pg_class owner on owner.oid = conrelid
    join pg_class target on target.oid = confrelid
    where contype = 'f' and target.relname in ('product', 'product_part') order by 1`.execute(open.db);
  expect(rows.map(({ name }) => name)).toEqual([...movedTables, ...leftTables].sort());
});
