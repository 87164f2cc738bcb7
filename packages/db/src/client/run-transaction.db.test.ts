import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from './create-database.ts';
import { runTransaction } from './run-transaction.ts';

let open: ReturnType<typeof createDatabase>;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  open = createDatabase({ url: database.url, maxConnections: 2 });
  drop = () => database.drop();
});
afterAll(async () => {
  await open.close();
  await drop();
});

const bucket = (name: string) => ({ bucket: name, windowEndsAt: new Date(), used: 1 });
const buckets = async () =>
  (await open.db.selectFrom('rateLimit').select('bucket').orderBy('bucket').execute()).map(
    (row) => row.bucket,
  );

test('what the work has written is there when it resolves', async () => {
  const answer = await runTransaction(open.db, async (db) => {
    await db.insertInto('rateLimit').values(bucket('committed')).execute();
    return 'done';
  });
  expect(answer).toBe('done');
  expect(await buckets()).toContain('committed');
});

test('nothing stays when the work throws, and its connection is free again', async () => {
  for (let round = 0; round < 5; round += 1) {
    const call = runTransaction(open.db, async (db) => {
      await db.insertInto('rateLimit').values(bucket('thrown')).execute();
      throw new Error('changed my mind');
    });
    await expect(call).rejects.toThrow('changed my mind');
  }
  expect(await buckets()).not.toContain('thrown');
});

test('a caught failure of a statement does not pass for a commit', async () => {
  const call = runTransaction(open.db, async (db) => {
    await db.insertInto('rateLimit').values(bucket('halfway')).execute();
    await sql`select 1 / 0`.execute(db).catch(() => {});
  });
  await expect(call).rejects.toThrow('failed before its end');
  expect(await buckets()).not.toContain('halfway');
});

test('a transaction inside a transaction is refused', async () => {
  const call = runTransaction(open.db, (db) => runTransaction(db, async () => {}));
  await expect(call).rejects.toThrow('does not nest');
});

test('transactions beyond the pool wait for a connection instead of failing', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `waiting-${String(index).padStart(2, '0')}`);
  await Promise.all(
    names.map((name) =>
      runTransaction(open.db, (db) => db.insertInto('rateLimit').values(bucket(name)).execute()),
    ),
  );
  expect((await buckets()).filter((name) => name.startsWith('waiting-'))).toEqual(names);
});
