import { decimalFromMinor } from '@atrium/billing/money/minor';
import { formatReference } from '@atrium/billing/reference/printed';
import { qrReference } from '@atrium/billing/reference/qr-reference';
import { listCheckedStatements } from '@atrium/db/bank/bank-statement-queries';
import { systemScope } from '@atrium/db/client/scopes';
import { expect, test } from 'vitest';
import { bankXml, importXml, type TestEntry } from '../../test/bank-world.ts';
import { balances, makeInvoice, readInvoice, testLine } from '../../test/money-world.ts';
import { createPerson, createTestOrganization, useTestHost } from '../../test/test-host.ts';

const host = useTestHost();

async function world() {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const { number } = await host()
    .db.selectFrom('organization')
    .select('number')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow();
  return { person, organizationId, number: Number(number) };
}

const movementsOf = (organizationId: string) =>
  host()
    .db.selectFrom('bankTransaction')
    .select(['outcome', 'amountMinor', 'invoiceId', 'why'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute();

const mailsTo = (email: string) =>
  host().db.selectFrom('outboxMail').select(['template', 'content']).where('recipient', '=', email).execute();

let unique = 0;
const name = () => {
  unique += 1;
  return `REF${unique}`;
};

test('PAY-3: money whose reference, amount and currency match settles the invoice; everything else is on the prepaid account', async () => {
  const { person, organizationId, number } = await world();
  const [paid, other] = [
    await makeInvoice(host(), organizationId, { lines: [testLine({ unitNetMinor: 10_000 })] }),
    await makeInvoice(host(), organizationId),
  ];
  const old = qrReference({ seller: 1, organization: number, invoice: 987_654 });
  const topUp = qrReference({ seller: 1, organization: number, invoice: 0 });
  const entries: TestEntry[] = [
    { amount: '108.10', reference: paid.reference, bankReference: name() },
    { amount: '108.10', reference: paid.reference, bankReference: name() },
    { amount: '10.00', reference: other.reference, bankReference: name() },
    {
      amount: decimalFromMinor(other.grossMinor),
      currency: 'EUR',
      reference: other.reference,
      bankReference: name(),
    },
    { amount: '7.00', reference: old, bankReference: name() },
    { amount: '50.00', reference: topUp, bankReference: name() },
  ];
  await importXml(host(), person.id, bankXml({ entries }));
  expect(await readInvoice(host().db, paid.id)).toMatchObject({ status: 'paid', paidMinor: 10_810n });
  expect((await readInvoice(host().db, paid.id)).numberText).toMatch(/^INV-2026-/);
  expect(await readInvoice(host().db, other.id)).toMatchObject({ status: 'open', paidMinor: 0n });
  expect((await movementsOf(organizationId)).map(({ outcome }) => outcome)).toEqual([
    ...['matched', 'prepaid_not_open', 'prepaid_wrong_amount', 'prepaid_wrong_currency'],
    ...['prepaid_wrong_reference', 'top_up'],
  ]);
  expect(await balances(host().db, organizationId)).toEqual({
    ...{ 'bank CHF': -(10_810 * 2 + 1000 + 700 + 5000), 'bank EUR': -other.grossMinor },
    ...{ 'prepaid CHF': 10_810 + 1000 + 700 + 5000, 'prepaid EUR': other.grossMinor },
    ...{ 'revenue CHF': 10_000, 'vat CH:810 CHF': 810 },
  });
  const told = (await mailsTo(person.email)).filter(({ template }) => template === 'bankMoney');
  expect(told.map(({ content }) => (content as { reason: string }).reason).sort()).toEqual([
    ...['not_open', 'wrong_amount', 'wrong_currency', 'wrong_reference'],
  ]);
});

test('PAY-3: overlapping, split, repeated and reordered files count nothing twice', async () => {
  const { person, organizationId } = await world();
  const invoices = [];
  for (let index = 0; index < 12; index += 1) invoices.push(await makeInvoice(host(), organizationId));
  const entries = invoices.map(({ reference, grossMinor }) => ({
    ...{ amount: decimalFromMinor(grossMinor), reference, bankReference: name() },
  }));
  const parts = [entries.slice(0, 7), entries.slice(4, 12), [...entries].reverse(), entries];
  await Promise.all(
    parts.map((part, index) =>
      importXml(host(), person.id, bankXml({ entries: part, sequence: index + 10 })),
    ),
  );
  const found = await movementsOf(organizationId);
  expect(found.map(({ outcome }) => outcome)).toEqual(invoices.map(() => 'matched'));
  const total = invoices.reduce((sum, { grossMinor }) => sum + grossMinor, 0);
  expect((await balances(host().db, organizationId))['bank CHF']).toBe(-total);
});

test('PAY-3: one file imported by 25 at once acts once', async () => {
  const { person, organizationId } = await world();
  const invoice = await makeInvoice(host(), organizationId);
  const entry = {
    amount: decimalFromMinor(invoice.grossMinor),
    reference: invoice.reference,
    bankReference: name(),
  };
  const xml = bankXml({ entries: [entry], sequence: 40 });
  const ids = await Promise.all(Array.from({ length: 25 }, () => importXml(host(), person.id, xml)));
  expect(new Set(ids).size).toBe(1);
  expect((await movementsOf(organizationId)).map(({ outcome }) => outcome)).toEqual(['matched']);
});

test('PAY-3: of a file that breaks off, or is about somebody else’s account, nothing is kept', async () => {
  const { person, organizationId } = await world();
  const invoice = await makeInvoice(host(), organizationId);
  const entry = {
    amount: decimalFromMinor(invoice.grossMinor),
    reference: invoice.reference,
    bankReference: name(),
  };
  const whole = bankXml({ entries: [entry], sequence: 50 });
  const broken = await importXml(host(), person.id, whole.slice(0, -30));
  const foreign = await importXml(
    host(),
    person.id,
    bankXml({ entries: [entry], sequence: 51, account: 'CH5604835012345678009'.replace('09', '00') }),
  );
  const files = await host()
    .db.selectFrom('bankFile')
    .select(['id', 'state', 'problem'])
    .where('id', 'in', [broken, foreign])
    .execute();
  expect(files.every(({ state }) => state === 'refused')).toBe(true);
  expect(await movementsOf(organizationId)).toEqual([]);
  await importXml(host(), person.id, whole);
  expect((await movementsOf(organizationId)).map(({ outcome }) => outcome)).toEqual(['matched']);
});

test('PAY-3: what the bank takes back opens the invoice again; spent prepaid money is owed', async () => {
  const { person, organizationId } = await world();
  const invoice = await makeInvoice(host(), organizationId);
  const paid = {
    amount: decimalFromMinor(invoice.grossMinor),
    reference: invoice.reference,
    bankReference: name(),
  };
  await importXml(host(), person.id, bankXml({ entries: [paid], sequence: 60 }));
  const back = { ...paid, debit: true, reversal: true };
  await importXml(host(), person.id, bankXml({ entries: [back], sequence: 61 }));
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'open', paidMinor: 0n });
  const open = await balances(host().db, organizationId);
  expect(open).toMatchObject({ 'receivable CHF': -invoice.grossMinor });
  expect(open['bank CHF'] ?? 0).toBe(0);
  // Taken back twice: nothing is left to take back, so it waits for staff.
  const again = { ...back, bankReference: paid.bankReference, bookedOn: '2026-02-28' };
  await importXml(host(), person.id, bankXml({ entries: [again], sequence: 62 }));
  const waiting = await host()
    .db.selectFrom('bankTransaction')
    .select('why')
    .where('outcome', '=', 'suspense')
    .execute();
  expect(waiting.map(({ why }) => why)).toContain('reversal_unknown');
});

test('PAY-3: gaps and wrong balances are reported', async () => {
  const { person } = await world();
  const account = 'CH5604835012345678009';
  const first = { entries: [], sequence: 1, account, opening: '100.00', closing: '100.00' };
  await importXml(host(), person.id, bankXml(first));
  const late = { entries: [], sequence: 3, account, opening: '90.00', closing: '95.00' };
  const id = await importXml(host(), person.id, bankXml(late));
  const check = () => listCheckedStatements(systemScope(host().db), id);
  expect(await check()).toMatchObject([{ missesPrevious: true, balance: 'differs' }]);
  const missing = { entries: [], sequence: 2, account, opening: '100.00', closing: '100.00' };
  await importXml(host(), person.id, bankXml(missing));
  expect(await check()).toMatchObject([{ missesPrevious: false, previousClosingMinor: 10_000 }]);
});

test('PAY-3: pages of one statement carry one number, and the next one continues the last of them', async () => {
  const { person } = await world();
  const account = 'CH4431999123000889012';
  const page = (sequence: number, opening: string, closing: string) =>
    importXml(host(), person.id, bankXml({ entries: [], account, sequence, opening, closing }));
  await page(1, '5.00', '5.00');
  const pages = [await page(2, '7.00', '7.00'), await page(2, '5.00', '7.00'), await page(3, '7.00', '7.00')];
  const found = await Promise.all(pages.map((id) => listCheckedStatements(systemScope(host().db), id)));
  expect(found.flat().map(({ previousClosingMinor }) => previousClosingMinor)).toEqual([null, null, null]);
  const odd = await page(3, '6.00', '6.00');
  expect(await listCheckedStatements(systemScope(host().db), odd)).toMatchObject([
    { previousClosingMinor: 700 },
  ]);
});

test('LED-3: a page that is missing is told until it comes, where pages tell the balance in between', async () => {
  const { person } = await world();
  const account = 'CH4431999123000889012';
  const page = (opening: string, closing: string, codes: readonly [string, string]) => {
    const xml = bankXml({ entries: [], account, sequence: 52, opening, closing });
    return importXml(host(), person.id, xml.replace('OPBD', codes[0]).replace('CLBD', codes[1]));
  };
  await importXml(
    host(),
    person.id,
    bankXml({ entries: [], account, sequence: 51, opening: '5.00', closing: '5.00' }),
  );
  await page('5.00', '5.00', ['OPBD', 'ITBD']);
  const last = await page('9.00', '9.00', ['ITBD', 'CLBD']);
  const check = () => listCheckedStatements(systemScope(host().db), last);
  expect(await check()).toMatchObject([{ previousClosingMinor: 500, balance: 'agrees' }]);
  await page('7.00', '9.00', ['ITBD', 'ITBD']);
  expect(await check()).toMatchObject([{ previousClosingMinor: null }]);
});

test('PAY-3: a right reference of another seller, or of a number nobody has, waits for staff whoever paid', async () => {
  const { person, organizationId, number } = await world();
  const invoice = await makeInvoice(host(), organizationId);
  const foreign = [
    qrReference({ seller: 2, organization: number, invoice: 1 }),
    qrReference({ seller: 1, organization: 9_999_999_999, invoice: 1 }),
    // One wrong digit: no reference at all.
    `${invoice.reference.slice(0, 26)}${(Number(invoice.reference.at(-1)) + 1) % 10}`,
  ];
  const entries = foreign.map((reference) => ({
    ...{ amount: decimalFromMinor(invoice.grossMinor), reference, bankReference: name() },
  }));
  await importXml(host(), person.id, bankXml({ entries, sequence: 90 }));
  expect(await movementsOf(organizationId)).toEqual([]);
  const waiting = await host()
    .db.selectFrom('bankTransaction')
    .select(['outcome', 'why'])
    .where('reference', 'in', foreign)
    .execute();
  expect(waiting).toEqual(foreign.map(() => ({ outcome: 'suspense', why: 'organization_unknown' })));
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({ status: 'open', paidMinor: 0n });
});

test('PAY-3: a transfer whose reference stands in its message alone settles the invoice', async () => {
  const { person, organizationId } = await world();
  const invoice = await makeInvoice(host(), organizationId);
  const paid = {
    amount: decimalFromMinor(invoice.grossMinor),
    reference: invoice.reference,
    bankReference: name(),
  };
  const structured = /<Strd>.*?<\/Strd>/;
  const xml = bankXml({ entries: [paid], sequence: 80 }).replace(
    structured,
    `<Ustrd>Facture ${formatReference(invoice.reference ?? '')}, merci</Ustrd>`,
  );
  await importXml(host(), person.id, xml);
  expect((await movementsOf(organizationId)).map(({ outcome }) => outcome)).toEqual(['matched']);
});
