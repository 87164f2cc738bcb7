import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../client/create-database.ts';
import { newId } from '../client/new-id.ts';

let open: ReturnType<typeof createDatabase>;
let drop: () => Promise<void>;
const accountId = newId();

beforeAll(async () => {
  const database = await createTestDatabase();
  open = createDatabase({ url: database.url });
  drop = () => database.drop();
  await open.db
    .insertInto('account')
    .values({
      id: accountId,
      loginIdentifier: 'audited@test.example',
      firstName: 'Test',
      lastName: 'Person',
      passwordHash: '',
      locale: 'en',
      country: 'CH',
      createdAt: new Date(),
    })
    .execute();
  const event = { id: newId(), accountId, event: 'test', address: '', requestId: '', occurredAt: new Date() };
  await open.db.insertInto('accountAuditEvent').values(event).execute();
});
afterAll(async () => {
  await open.close();
  await drop();
});

test.each([
  'update account_audit_event set event = event',
  'delete from account_audit_event',
  'truncate account_audit_event',
])('AUD-1: %s is refused by the database', async (statement) => {
  await expect(sql.raw(statement).execute(open.db)).rejects.toThrow('append-only');
});

test('AUD-1: the record goes only with the account it belongs to', async () => {
  await open.db.deleteFrom('account').where('id', '=', accountId).execute();
  expect(await open.db.selectFrom('accountAuditEvent').selectAll().execute()).toEqual([]);
});
