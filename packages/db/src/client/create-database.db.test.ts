import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violatedConstraint } from './constraint-violation.ts';
import { createDatabase, type Database } from './create-database.ts';
import { newId } from './new-id.ts';
import { unnestRows } from './unnest-rows.ts';

let url: string;
let db: Database;
let end: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  const opened = createDatabase({ url: database.url, statementTimeoutSeconds: 1 });
  ({ url } = database);
  ({ db } = opened);
  end = async () => {
    await opened.close();
    await database.drop();
  };
});
afterAll(() => end());

async function read(expression: string): Promise<unknown> {
  const { rows } = await sql.raw<{ someValue: unknown }>(`select ${expression} as some_value`).execute(db);
  return rows[0]?.someValue;
}

test.each([
  ['a day, which has no time zone', `date '2026-11-21'`, '2026-11-21'],
  ['a day far away', `date '0044-03-15'`, '0044-03-15'],
  ['a 64-bit integer, whole', '9223372036854775807::bigint', 9_223_372_036_854_775_807n],
  ['a moment', `timestamptz '2026-03-01 10:00:00+01'`, new Date('2026-03-01T09:00:00Z')],
  ['a small integer', '7::int', 7],
  ['JSON with keys as they were written', `'{"snake_case":1}'::jsonb`, { snake_case: 1 }],
  ['bytes', `'\\x00ff'::bytea`, Buffer.from([0, 255])],
])('from the store comes %s', async (_, expression, expected) => {
  expect(await read(expression)).toEqual(expected);
});

test('rows that are sent as arrays come back as they were, whatever somebody typed', async () => {
  const typed = [
    '',
    'null',
    'NULL',
    ' a ',
    '{',
    '},{',
    '","',
    '\\',
    '\\"',
    "it's",
    'a\nb\tc',
    'é 🜁',
    '\u00a0',
  ];
  const rows = [...typed, null].map((text, index) => ({ text, index, day: '2026-03-01' }));
  const table = unnestRows(rows, { text: 'text', index: 'int', day: 'date' });
  const sent = await sql`select * from ${table} as sent (text, index, day)`.execute(db);
  expect(sent.rows).toEqual(rows);
  expect(() => unnestRows([{ text: undefined }], { text: 'text' })).toThrow(TypeError);
});

test('a statement that runs too long is ended, and the connection serves the next one', async () => {
  await expect(read('pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
  expect(await read('1')).toBe(1);
});

test('moments do not depend on the time zone of the machine', async () => {
  expect(await read(`current_setting('timezone')`)).toBe('UTC');
});

test('a violated constraint is known by its name, any other error is none', async () => {
  const country = { name: 'A', country: 'CH', currency: 'EUR' as const };
  const error = await insertOrganization(country).catch((thrown: unknown) => thrown);
  expect(violatedConstraint(error)).toBe('organization_currency_follows_country');
  expect(violatedConstraint(await read('1/0').catch((thrown: unknown) => thrown))).toBeNull();
  expect(violatedConstraint(new Error('23505'))).toBeNull();
  expect(violatedConstraint(undefined)).toBeNull();
});

const insertOrganization = (change: {
  name: string;
  country: string;
  currency: 'CHF' | 'EUR';
  vatNumber?: string;
}) =>
  db
    .insertInto('organization')
    .values({
      ...{ id: newId(), type: 'individual', line1: '', line2: '', postalCode: '', city: '', phone: '' },
      ...{ vatNumber: '', documentLocale: 'en', createdAt: new Date() },
      ...change,
    })
    .execute();

test('ORG-1, ORG-3: the store itself refuses what no verb may write', async () => {
  const swiss = { name: 'A', country: 'CH', currency: 'CHF' as const };
  await insertOrganization(swiss);
  await expect(insertOrganization({ ...swiss, country: 'DE' })).rejects.toThrow(
    'organization_currency_follows_country',
  );
  await expect(insertOrganization({ ...swiss, vatNumber: 'CHE1' })).rejects.toThrow(
    'organization_vat_number_of_type',
  );
});

/** Tables that name an organization without being its own: pictures have their key, what staff did is the staff's, and
 * the books and what the bank tells are the seller's. */
const naming = [
  ...['image', 'staff_audit_event'],
  ...['ledger_account', 'ledger_transaction', 'ledger_transfer', 'bank_transaction'],
];

test('NFR-3: a table of a tenant has the organization first in its primary key and in every index', async () => {
  const { rows } = await sql<{ table: string; indexName: string; first: string }>`
    select t.relname as table, i.indexrelid::regclass::text as index_name, a.attname as first
      from pg_index i
      join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
     where exists (select from pg_attribute o where o.attrelid = t.oid and o.attname = 'organization_id')`.execute(
    db,
  );
  const strange = rows
    .filter(({ table, first }) => !naming.includes(table) && first !== 'organization_id')
    .map(({ indexName }) => indexName);
  // "My organizations" and what goes with an account ask from the person's side, jobs from no side, numbers and references
  // are unique for the seller, promo codes are the provider's; everything else asks from the organization's.
  expect(strange.sort()).toEqual([
    // Cases and messages are of a person who may belong to no organization.
    ...['desk_case_account', 'desk_case_one_access', 'desk_case_pkey', 'desk_case_staff'],
    ...[
      'invitation_invited_by',
      'invoice_change_due',
      'invoice_due',
      'invoice_export_expiry',
      'invoice_export_person',
      'invoice_number_key',
    ],
    ...['invoice_reference_key', 'member_account', 'member_ends', 'payment_provider_reference_key'],
    ...['payment_under_way', 'payout_end_to_end', 'payout_in_order', 'payout_open'],
    'pro_forma_reference_key',
    ...['product_transfer_expires', 'product_transfer_receiver', 'promo_use_code', 'purchase_promo_code'],
    ...['purchase_waiting', 'renewal_attempt_due', 'report_created_by', 'report_expires'],
    ...['subscription_run_at', 'subscription_terminates', 'succession_request_by'],
    ...['succession_request_submitted', 'succession_request_waiting', 'support_access_running'],
    ...['support_message_pkey', 'support_message_reference_key', 'vip_code_mac'],
  ]);
});

test('NFR-3: every foreign key has an index, so that a deletion does not read a whole table', async () => {
  const { rows } = await sql<{ key: string }>`
    select conname as key from pg_constraint c
     where contype = 'f' and connamespace = 'public'::regnamespace
       and not exists (select from pg_index i where i.indrelid = c.conrelid
         and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`.execute(db);
  expect(rows).toEqual([]);
});

test('ids sort by the time they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

test('nothing of the pool stays open after closing', async () => {
  const { db: other, close } = createDatabase({ url });
  await sql`select 1`.execute(other);
  await close();
  await close();
  await expect(sql`select 1`.execute(other)).rejects.toThrow();
});
