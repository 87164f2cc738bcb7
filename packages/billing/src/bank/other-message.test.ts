import { expect, test } from 'vitest';
import { document, entry, movements, payment, structured } from '../../test/statement-xml.ts';
import { addDays } from '../date/calendar-date.ts';
import { creditorReference } from '../reference/creditor-reference.ts';
import type { BankMovement } from './bank-statement.ts';
import { OtherMessage, type ToldMovement } from './other-message.ts';

const scor = (invoice: number): string => creditorReference({ seller: 1, organization: 42, invoice });
const paid = (bankReference: string, amount: string, reference: string | null): string =>
  payment(
    bankReference,
    amount,
    `<RltdPties><DbtrAcct><Id><IBAN>CH9300762011623852957</IBAN></Id></DbtrAcct></RltdPties>${
      reference ? `<RmtInf>${structured('<Cd>SCOR</Cd>', reference)}</RmtInf>` : ''
    }`,
  );
const read = (details: string, reference = 'E1'): Promise<readonly BankMovement[]> =>
  movements(document(entry({ details, reference })));

const kept = (read: readonly BankMovement[], more: Partial<ToldMovement> = {}): ToldMovement[] =>
  read.map((movement, index) => ({
    ...movement,
    ...{
      id: index + 1,
      entry: 'one',
      entryReference: movement.entry.bankReference,
      isWaiting: false,
      ...more,
    },
  }));
const other = (...told: readonly ToldMovement[][]): OtherMessage => {
  const message = new OtherMessage();
  for (const some of told) message.add(some);
  return message;
};

const both = paid('T1', '20.00', scor(1)) + paid('T2', '12.11', scor(2));

test('PAY-3: a payment is met by its reference whatever the bank calls it, once, and no more than three days apart', async () => {
  const notice = kept(await read(paid('T1', '32.11', scor(1))));
  const [statement] = await read(paid('OTHER', '32.11', scor(1)), 'E9');
  if (!statement) throw new Error('One payment.');
  const message = other(notice);
  expect(message.meet([statement])).toEqual({ told: [true], met: [1], whole: false, partOf: null });
  expect(message.meet([statement])).toMatchObject({ told: [false], met: [] });
  for (const [days, told] of [
    [3, true],
    [-3, true],
    [4, false],
  ] as const)
    expect(other(notice).meet([{ ...statement, bookedOn: addDays(statement.bookedOn, days) }]).told).toEqual([
      told,
    ]);
  for (const differs of [
    { amountMinor: 3210 },
    { currency: 'EUR' },
    { reference: scor(2) },
    { direction: 'debit' },
    { isReversal: true },
  ] as const)
    expect(other(notice).meet([{ ...statement, ...differs }]).told, JSON.stringify(differs)).toEqual([false]);
});

test('PAY-3: without a reference of ours the payer’s id decides, and an amount alone never does', async () => {
  const [payer] = await read(paid('X', '32.11', null), 'E9');
  if (!payer) throw new Error('One payment.');
  const named = { ...payer, endToEndId: 'A7' };
  const notice = (endToEndId: string | null) =>
    kept([{ ...payer, bankReference: 'Y', endToEndId }], { entryReference: 'E8' });
  expect(other(notice('A7')).meet([named]).told).toEqual([true]);
  expect(other(notice('A8')).meet([named]).told).toEqual([false]);
  expect(other(notice(null)).meet([payer]).told).toEqual([false]);
  // The payer's id is not asked where one of the two names a reference of ours.
  expect(other(notice('A7')).meet([{ ...named, reference: scor(1) }]).told).toEqual([false]);
});

test('PAY-3: a whole is met by the payments that add up to it, under the same reference of the bank or none', async () => {
  const payments = await read(both);
  const whole = (reference: string) => read('<Btch><NbOfTxs>2</NbOfTxs></Btch>', reference);
  for (const [reference, told] of [
    ['E1', true],
    ['', true],
    ['E2', false],
  ] as const)
    expect(other(kept(payments)).meet(await whole(reference)), reference).toMatchObject({
      ...{ told: [told], met: told ? [1, 2] : [] },
      partOf: null,
    });
  expect(other(kept(payments.slice(0, 1))).meet(await whole('E1')).told).toEqual([false]);
});

test('PAY-3: an entry that the bank has named alike is one, whatever it calls its payments', async () => {
  const told = kept(await read(paid('T1', '20.00', null) + paid('T2', '12.11', null)));
  const again = paid('S1', '20.00', null) + paid('S2', '12.11', null);
  expect(other(told).meet(await read(again))).toMatchObject({ told: [true, true], met: [1, 2] });
  expect(other(told).meet(await read(again, 'E2')).told).toEqual([false, false]);
  expect(other(told).meet(await read(again, '')).told).toEqual([false, false]);
});

test('PAY-3: payments explain the whole that waits for them, and say nothing new of one that is decided', async () => {
  const [whole] = kept(await read('<Btch><NbOfTxs>2</NbOfTxs></Btch>'));
  if (!whole) throw new Error('One whole.');
  const payments = await read(both);
  expect(other([{ ...whole, isWaiting: true }]).meet(payments)).toEqual({
    ...{ told: [false, false], met: [1], whole: true, partOf: 1 },
  });
  expect(other([whole]).meet(payments)).toMatchObject({ told: [true, true], partOf: null });
  // A part of the entry is kept already: what is left is not the whole.
  expect(other([{ ...whole, isWaiting: true }]).meet(payments.slice(0, 1))).toMatchObject({
    ...{ told: [false], partOf: null },
  });
  expect(other([{ ...whole, isWaiting: true }]).meet([])).toMatchObject({ told: [], partOf: null });
});
