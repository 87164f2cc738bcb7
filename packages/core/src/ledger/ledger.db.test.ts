import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { balances, givePrepaid, inMoney, makeInvoice } from '../../test/money-world.ts';
import {
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  useTestHost,
} from '../../test/test-host.ts';
import { book } from './book.ts';

const host = useTestHost();
const world = async () => createTestOrganization(host(), await createPerson(host()));
type Org = Awaited<ReturnType<typeof world>>;

const debit = (organizationId: Org, key: string, amountMinor = 1_000) =>
  inMoney(host(), organizationId, (tenant) =>
    book(
      tenant,
      host(),
      {
        ...{ key, kind: 'test' },
        transfers: [{ debit: 'prepaid', credit: 'revenue', amountMinor, currency: 'CHF', invoiceId: null }],
      },
      {},
      host().now(),
    ),
  );

test('PRE-2: of 50 debits of 10.00 on 100.00 exactly 10 go through, at the same time, and nothing is left', async () => {
  const organizationId = await world();
  await givePrepaid(host(), organizationId, 10_000);
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      outcomeOf(debit(organizationId, `debit:${organizationId}:${index}`)),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(10);
  expect(outcomes.filter((outcome) => outcome === 'prepaid.insufficient')).toHaveLength(40);
  expect(await balances(host().db, organizationId)).toEqual({ 'bank CHF': -10_000, 'revenue CHF': 10_000 });
});

test('PAY-5: a thousand repetitions with one key book once; the same key for something else is refused', async () => {
  const organizationId = await world();
  await givePrepaid(host(), organizationId, 10_000);
  const key = `once:${newId()}`;
  const answers = await Promise.all(Array.from({ length: 1000 }, () => debit(organizationId, key)));
  expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  expect(await balances(host().db, organizationId)).toMatchObject({ 'prepaid CHF': 9_000 });
  expect((await refusalOf(debit(organizationId, key, 999))).code).toBe('request.idempotency_mismatch');
});

test('LED-2: an entry is never changed or deleted, and one without an amount is refused', async () => {
  const organizationId = await world();
  await givePrepaid(host(), organizationId, 500);
  const { db } = host();
  await expect(db.updateTable('ledgerTransfer').set({ amountMinor: 1n }).execute()).rejects.toThrow();
  await expect(db.deleteFrom('ledgerTransfer').execute()).rejects.toThrow();
  await expect(db.updateTable('ledgerTransaction').set({ kind: 'x' }).execute()).rejects.toThrow();
  await expect(db.deleteFrom('ledgerTransaction').execute()).rejects.toThrow();
  await expect(debit(organizationId, `none:${newId()}`, 0)).rejects.toThrow('ledger_transfer_amount');
});

test('LED-2: a transfer names what there is, and what it names neither goes nor changes its key', async () => {
  const organizationId = await world();
  await givePrepaid(host(), organizationId, 500);
  const { db } = host();
  const { id: _, ...known } = await db
    .selectFrom('ledgerTransfer')
    .selectAll()
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const wrong = [
    { transactionId: 999_999_999n },
    { debitId: 999_999_999n },
    { creditId: 999_999_999n },
    { currency: 'EUR' as const },
    { organizationId, invoiceId: newId() },
  ];
  for (const change of wrong) {
    const refused = db.insertInto('ledgerTransfer').values({ ...known, ...change });
    await expect(refused.execute()).rejects.toThrow('that does not exist');
  }
  await expect(db.deleteFrom('ledgerAccount').execute()).rejects.toThrow();
  await expect(db.updateTable('ledgerAccount').set({ detail: 'x' }).execute()).rejects.toThrow();
  const invoice = await makeInvoice(host(), organizationId);
  const own = db.updateTable('invoice').where('id', '=', invoice.id);
  await expect(own.set({ id: newId() }).execute()).rejects.toThrow();
  await expect(db.deleteFrom('invoice').where('id', '=', invoice.id).execute()).rejects.toThrow();
});

test('LED-3: the books are even for every currency, and balances are the sums of their entries', async () => {
  const organizationId = await world();
  await givePrepaid(host(), organizationId, 3_000, 'EUR');
  await makeInvoice({ ...host(), seller: { ...host().seller, numberAt: 'issue' } }, organizationId);
  const totals = await host().db.selectFrom('trialBalance').select('totalMinor').execute();
  expect(totals.length).toBeGreaterThan(1);
  expect(totals.every(({ totalMinor }) => totalMinor === 0n)).toBe(true);
  const kept = await host()
    .db.selectFrom('ledgerAccount')
    .select(['kind', 'currency', 'balanceMinor'])
    .where('organizationId', '=', organizationId)
    .execute();
  const summed = await balances(host().db, organizationId);
  for (const { kind, currency, balanceMinor } of kept)
    expect(Number(balanceMinor)).toBe(summed[`${kind} ${currency}`] ?? 0);
});
