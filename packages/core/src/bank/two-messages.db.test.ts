import { decimalFromMinor } from '@atrium/billing/money/minor';
import { listCheckedStatements } from '@atrium/db/bank/bank-statement-queries';
import { listSuspense } from '@atrium/db/bank/suspense-queries';
import { systemScope } from '@atrium/db/client/scopes';
import { bookCheckNames, findBookFaults } from '@atrium/db/ledger/audit-books-queries';
import { afterAll, expect, test } from 'vitest';
import { bankXml, importXml, type TestEntry, type TestStatement } from '../../test/bank-world.ts';
import { balances, makeInvoice, readInvoice } from '../../test/money-world.ts';
import { createPerson, createTestOrganization, type TestHost, useTestHost } from '../../test/test-host.ts';

const host = useTestHost();
let unique = 0;
let day = 0;

/** An organization with open invoices and a payment for each, on a day on which nobody else has paid. */
async function world(count = 1) {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  day += 1;
  const bookedOn = new Date(Date.UTC(2025, 0, 10 * day)).toISOString().slice(0, 10);
  const paid: { readonly id: string; readonly entry: TestEntry }[] = [];
  for (let index = 0; index < count; index += 1) {
    const { id, grossMinor, reference } = await makeInvoice(host(), organizationId);
    unique += 1;
    const entry = {
      amount: decimalFromMinor(grossMinor),
      reference,
      bankReference: `TWO${unique}`,
      bookedOn,
    };
    paid.push({ id, entry });
  }
  const bring = (statement: Partial<TestStatement>, as: TestHost = host()) =>
    importXml(as, person.id, bankXml({ entries: [], ...statement }));
  const entries = paid.map(({ entry }) => entry);
  return {
    ...{ organizationId, entries, bring, bookedOn },
    statuses: async () => Promise.all(paid.map(async ({ id }) => (await readInvoice(host().db, id)).status)),
    money: async () => {
      const all = await balances(host().db, organizationId);
      return { bank: all['bank CHF'] ?? 0, prepaid: all['prepaid CHF'] ?? 0 };
    },
    total: entries.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0),
  };
}

const told = (fileId: string) => listCheckedStatements(systemScope(host().db), fileId);
const waiting = async (bookedOn: string) =>
  (await listSuspense(systemScope(host().db), 1, 200)).rows.filter((row) => row.bookedOn === bookedOn);
const notice = { message: 'camt.054' } as const;

test('PAY-3: a notification settles the invoice of an account whose statement has not come', async () => {
  const { entries, bring, statuses, money, total } = await world();
  await bring({ ...notice, entries });
  expect(await statuses()).toEqual(['paid']);
  expect(await money()).toEqual({ bank: -total, prepaid: 0 });
});

test('PAY-3: the statement that comes after the notification counts nothing again, whatever it calls the payment', async () => {
  const { entries, bring, statuses, money, total } = await world(3);
  await bring({ ...notice, entries });
  const renamed = entries.map((entry, index) => ({
    ...entry,
    ...(index === 0 ? {} : { bankReference: `OTHER${index}${entry.bankReference}` }),
  }));
  for (const sequence of [1, 2]) {
    const file = await bring({ entries: renamed, sequence });
    if (sequence === 1) expect(await told(file)).toMatchObject([{ isSource: true, movements: 3, told: 3 }]);
  }
  await bring({ ...notice, entries, sequence: 9 });
  expect(await statuses()).toEqual(['paid', 'paid', 'paid']);
  expect(await money()).toEqual({ bank: -total, prepaid: 0 });
});

test('PAY-3: the notification that comes after the statement counts nothing again', async () => {
  const { entries, bring, statuses, money, total } = await world(2);
  await bring({ entries });
  const file = await bring({
    ...notice,
    entries: entries.map((entry) => ({ ...entry, bankReference: `N${entry.bankReference}` })),
  });
  expect(await told(file)).toMatchObject([{ movements: 2, told: 2 }]);
  expect(await statuses()).toEqual(['paid', 'paid']);
  expect(await money()).toEqual({ bank: -total, prepaid: 0 });
});

test('PAY-3: a statement tells what no notification has told, and each of two equal payments counts', async () => {
  const { entries, bring, money, total } = await world();
  const [entry] = entries;
  if (!entry) throw new Error('One payment.');
  await bring({ ...notice, entries: [entry] });
  const twice = [entry, { ...entry, bankReference: `SECOND${entry.bankReference}` }];
  await bring({ entries: twice });
  await bring({ entries: [...twice].reverse(), sequence: 2 });
  expect(await money()).toEqual({ bank: -2 * total, prepaid: total });
});

test('PAY-3: the notification explains the whole that the statement had told, and its money is moved once', async () => {
  const { entries, bring, statuses, money, bookedOn } = await world(3);
  await bring({ batches: [entries], tellsWholes: true });
  expect(await statuses()).toEqual(['open', 'open', 'open']);
  expect(await waiting(bookedOn)).toHaveLength(1);
  await bring({ ...notice, batches: [entries] });
  expect(await statuses()).toEqual(['paid', 'paid', 'paid']);
  expect(await waiting(bookedOn)).toEqual([]);
  // What the invoices claim and what was paid for them; the bank has the whole, once.
  expect(await money()).toEqual({ bank: 0, prepaid: 0 });
  await bring({ ...notice, batches: [entries], sequence: 2 });
  await bring({ batches: [entries], tellsWholes: true, sequence: 3 });
  await bring({ batches: [entries], sequence: 4 });
  expect(await statuses()).toEqual(['paid', 'paid', 'paid']);
  expect(await waiting(bookedOn)).toEqual([]);
});

test('PAY-3: the whole that a statement tells after its payments is not counted, and never waits', async () => {
  const { entries, bring, statuses, money, total, bookedOn } = await world(3);
  await bring({ ...notice, batches: [entries] });
  await bring({ batches: [entries], tellsWholes: true });
  await bring({ batches: [entries], tellsWholes: true, sequence: 2 });
  expect(await statuses()).toEqual(['paid', 'paid', 'paid']);
  expect(await money()).toEqual({ bank: -total, prepaid: 0 });
  expect(await waiting(bookedOn)).toEqual([]);
});

test('PAY-3: what staff have decided of a whole stays decided', async () => {
  const { entries, bring, statuses, bookedOn } = await world(2);
  await bring({ batches: [entries], tellsWholes: true });
  const [whole] = await waiting(bookedOn);
  await host()
    .db.updateTable('bankTransaction')
    .set({ resolution: 'returned', resolutionReason: 'Not ours', resolvedAt: host().now() })
    .where('id', '=', BigInt(whole?.id ?? 0))
    .execute();
  await bring({ ...notice, batches: [entries] });
  expect(await statuses()).toEqual(['open', 'open']);
});

test('PAY-3: both messages in one envelope count once', async () => {
  const { entries, statuses, money, total } = await world(2);
  const person = await createPerson(host());
  const bare = (statement: TestStatement): string => bankXml(statement).replace(/<\?.*?\?>/, '');
  const renamed = entries.map((entry) => ({ ...entry, bankReference: `E${entry.bankReference}` }));
  const notices = bare({ ...notice, entries: renamed });
  await importXml(host(), person.id, `<Messages>${notices}${bare({ entries })}${notices}</Messages>`);
  expect(await statuses()).toEqual(['paid', 'paid']);
  expect(await money()).toEqual({ bank: -total, prepaid: 0 });
});

test('PAY-3: where the provider names one message of an account, the other moves nothing', async () => {
  const { entries, bring, statuses } = await world();
  const named = (message: 'camt.053' | 'camt.054'): TestHost => ({
    ...host(),
    seller: { ...host().seller, postingMessages: { CH9300762011623852957: message } },
  });
  const silent = await bring({ ...notice, entries, sequence: 70 }, named('camt.053'));
  expect(await told(silent)).toMatchObject([{ isSource: false }]);
  await bring({ entries, sequence: 71 }, named('camt.054'));
  expect(await statuses()).toEqual(['open']);
  await bring({ ...notice, entries, sequence: 72 }, named('camt.054'));
  expect(await statuses()).toEqual(['paid']);
});

afterAll(async () => {
  for (const check of bookCheckNames) {
    const { findings } = await findBookFaults(systemScope(host().db), check, 10);
    expect({ check, findings }).toEqual({ check, findings: [] });
  }
});
