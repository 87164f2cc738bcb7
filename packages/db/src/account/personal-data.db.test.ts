import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../client/create-database.ts';
import { personalTables, withheldTables } from './personal-data.ts';

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

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Columns whose name says that a person stands in them, where no foreign key does. */
const naming =
  /(^|_)account_id$|^(created|granted|invited|updated|requested|confirmed|decided)_by$|^principal_id$/;

/** Every table that names a person, by a foreign key to the account or to a member, or by the name of a column. */
async function tablesOfPeople(): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ table: string; column: string; person: boolean }>`
    select c.relname as table, a.attname as column, exists (
      select from pg_constraint k
       where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any(k.conkey)
         and (k.confrelid = 'account'::regclass
           or (k.confrelid = 'member'::regclass and a.attname like '%account_id'))) as person
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`.execute(
    open.db,
  );
  const found = new Set(
    rows
      .filter(({ table, column, person }) => table === 'account' || person || naming.test(column))
      .map(({ table }) => table),
  );
  // Who is what in an organization is in the tables of members, teams and tokens.
  found.delete('principal');
  return new Map(
    [...found].map((table) => [
      camel(table),
      rows.filter((row) => row.table === table).map(({ column }) => camel(column)),
    ]),
  );
}

test('ACC-11: every column of every table that names a person is exported, or withheld for a reason', async () => {
  const gaps: string[] = [];
  for (const [table, columns] of await tablesOfPeople()) {
    if (withheldTables[table]) continue;
    const known = personalTables[table];
    if (!known) {
      gaps.push(`${table} is in neither list of personal-data.ts`);
      continue;
    }
    const listed = [...known.exported, ...Object.keys(known.withheld)];
    gaps.push(
      ...columns
        .filter((column) => !listed.includes(column))
        .map((column) => `${table}.${column} is unheard of`),
      ...listed
        .filter((column) => !columns.includes(column))
        .map((column) => `${table}.${column} does not exist`),
      ...known.exported
        .filter((column) => column in known.withheld)
        .map((column) => `${table}.${column} is in both`),
    );
  }
  expect(gaps).toEqual([]);
});

test('ACC-11: the lists name no table that does not hold a person', async () => {
  const tables = await tablesOfPeople();
  const stale = [...Object.keys(personalTables), ...Object.keys(withheldTables)].filter(
    (table) => !tables.has(table),
  );
  expect(stale).toEqual([]);
});

test('SEC-1: no hash, sealed value or key is ever exported', () => {
  const exported = Object.entries(personalTables).flatMap(([table, { exported }]) =>
    exported.map((column) => `${table}.${column}`),
  );
  expect(exported.filter((name) => /hash|sealed|secret|credential|publicKey|token$/i.test(name))).toEqual([]);
});

test('a column that nobody has thought of is found', async () => {
  await sql`alter table session add column afterthought text`.execute(open.db);
  const columns = (await tablesOfPeople()).get('session') ?? [];
  const { exported = [], withheld = {} } = personalTables.session ?? {};
  expect(columns.filter((column) => !exported.includes(column) && !(column in withheld))).toEqual([
    'afterthought',
  ]);
  await sql`alter table session drop column afterthought`.execute(open.db);
});
