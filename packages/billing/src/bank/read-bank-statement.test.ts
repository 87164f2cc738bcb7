import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balance,
  collect,
  document,
  entry,
  iban,
  movements,
  payment,
  problem,
  read,
  structured,
} from '../../test/statement-xml.ts';
import { bankStatementLimits } from './bank-statement.ts';
import { readBankStatement } from './read-bank-statement.ts';

const qrr = '210000000003139471430009017';
const rich = `<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><UETR>u-1</UETR></Refs><Amt Ccy="CHF">32.11</Amt>
<RltdPties><Dbtr><Pty><Nm>Zoë &amp; Co</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>CH9300762011623852957</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>one</Ustrd><Ustrd>two</Ustrd>${structured('<Cd>PUOR</Cd>', 'X')}${structured('<Prtry>QRR</Prtry>', qrr)}</RmtInf></TxDtls>`;

test('PAY-3: a movement carries what matching needs', async () => {
  const [first] = await movements(document(entry({ details: rich })));
  expect(first).toEqual({
    account: iban,
    bookedOn: '2026-11-27',
    valueOn: null,
    direction: 'credit',
    isReversal: false,
    amountMinor: 3211,
    currency: 'CHF',
    bankReference: 'u-1',
    ordinal: 0,
    identity: `${iban}|2026-11-27|u-1|credit|3211|CHF|0`,
    endToEndId: null,
    reference: qrr,
    message: 'one\ntwo',
    debtorIban: 'CH9300762011623852957',
    debtorName: 'Zoë & Co',
    isUnclear: false,
    entry: { direction: 'credit', amountMinor: 3211, bankReference: 'E1' },
    line: 4,
  });
});

test('PAY-3: version 4 says status and debtor in its own way', async () => {
  const details = rich.replace('<Pty>', '').replace('</Pty>', '');
  const [old] = await movements(document(entry({ status: 'BOOK', details }), { version: 4 }));
  const [now] = await movements(document(entry({ details: rich })));
  expect(old).toEqual(now);
});

test('PAY-3: a notification reads like a statement, and prefixes of names do not matter', async () => {
  const text = document(entry({ details: rich }), { kind: '054' });
  expect((await read(text))[0]).toEqual({ kind: 'file', message: 'camt.054', version: 8 });
  const prefixed = text.replace(/<(\/?)([A-Z])/g, '<$1a:$2').replace('xmlns=', 'xmlns:a=');
  expect(await read(prefixed)).toEqual(await read(text));
});

test('PAY-3: a batch is posted payment by payment when they add up to what was booked', async () => {
  const details =
    payment('T1', '20.00') + payment('T2', '14.11') + payment('T3', '2', '<CdtDbtInd>DBIT</CdtDbtInd>');
  const found = await movements(document(entry({ details })));
  expect(
    found.map(({ bankReference, amountMinor, direction }) => [bankReference, amountMinor, direction]),
  ).toEqual([
    ['T1', 2000, 'credit'],
    ['T2', 1411, 'credit'],
    ['T3', 200, 'debit'],
  ]);
});

test('PAY-3: a batch that does not add up, or in another currency, is one movement for people to look at', async () => {
  for (const details of [
    payment('T1', '20.00') + payment('T2', '12.10'),
    payment('T1', '20.00') + payment('T2', '12.11', '', 'EUR'),
    payment('T1', '20.00') + payment('T2', '12.111'),
    '<TxDtls></TxDtls><TxDtls></TxDtls>',
  ])
    expect(await movements(document(entry({ details }))), details).toMatchObject([
      { bankReference: 'E1', amountMinor: 3211, isUnclear: true, reference: null },
    ]);
});

test('PAY-3: a single payment has the amount that was booked, whatever the payer sent', async () => {
  const found = await movements(document(entry({ details: payment('T1', '35.00', '', 'USD') })));
  expect(found).toMatchObject([{ amountMinor: 3211, currency: 'CHF', isUnclear: false }]);
});

test('PAY-3: reversals are marked, what is only announced or of no amount is no movement', async () => {
  const text = document(
    entry({ direction: 'DBIT', more: '<RvslInd>true</RvslInd>' }) +
      entry({ status: '<Cd>PDNG</Cd>' }) +
      entry({ amount: '0.00' }),
  );
  const items = await read(text);
  expect(items.slice(2)).toMatchObject([
    { kind: 'movement', movement: { direction: 'debit', isReversal: true } },
    { kind: 'statement_end', movements: 1, notBooked: 1 },
  ]);
});

const checkOf = async (content: string) => {
  const end = (await read(document(content))).at(-1);
  return end?.kind === 'statement_end' ? end.balance : null;
};

test('LED-3: opening balance and movements are compared with the closing balance', async () => {
  const both = (closing: string, direction = 'CRDT') =>
    balance('OPBD', '10.00') + balance('CLBD', closing, direction) + balance('CLAV', '1.23456');
  expect(await checkOf(both('32.11') + entry() + entry({ amount: '10', direction: 'DBIT' }))).toEqual({
    kind: 'agrees',
  });
  expect(await checkOf(both('22.11', 'DBIT') + entry({ direction: 'DBIT' }))).toEqual({ kind: 'agrees' });
  expect(await checkOf(both('42.12') + entry())).toEqual({ kind: 'differs', differenceMinor: 1 });
  expect(await checkOf(both('10.00') + entry({ status: '<Cd>PDNG</Cd>' }))).toEqual({ kind: 'agrees' });
  expect(await checkOf(balance('PRCD', '1') + balance('CLBD', '33.11') + entry())).toEqual({
    kind: 'agrees',
  });
  expect(await checkOf(entry())).toEqual({ kind: 'not_given' });
  expect(await checkOf(balance('OPBD', '10.00', 'CRDT', 'EUR') + balance('CLBD', '42.11') + entry())).toEqual(
    { kind: 'not_comparable' },
  );
});

test('LED-3: a page of a statement opens or closes with the balance in between', async () => {
  const [first, second, third, last] = ['10.00', '42.11', '74.22', '106.33'].map((amount) => [
    balance('OPBD', amount),
    balance('ITBD', amount),
    balance('CLBD', amount),
  ]);
  const pages = [
    [first?.[0], second?.[1]],
    [second?.[1], third?.[1]],
    [third?.[1], last?.[2]],
    // Of a whole statement the balances in between say nothing more.
    [first?.[0], last?.[1], second?.[2]],
    [last?.[2], third?.[1]],
  ];
  for (const page of pages)
    expect(await checkOf(page.join('') + entry()), page.join()).toEqual({ kind: 'agrees' });
  expect(await checkOf(`${first?.[0]}${third?.[1]}${entry()}`)).toEqual({
    kind: 'differs',
    differenceMinor: 3211,
  });
  expect(await checkOf(`${second?.[1]}${entry()}`)).toEqual({ kind: 'not_given' });
});

test('PAY-3: movements that agree in everything stay two, and each keeps its identity in a longer file', async () => {
  const same = entry({ reference: '' });
  const two = await movements(document(same + same));
  expect(two.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  const longer = await movements(document(same + entry({ reference: 'E2' }) + same));
  expect(longer.map(({ identity }) => identity)).toEqual([
    two[0]?.identity,
    expect.stringContaining('|E2|'),
    two[1]?.identity,
  ]);
});

test('PAY-3: without any reference of the bank, what the payer gave keeps payments apart', async () => {
  const details = '<TxDtls><Refs><EndToEndId>A7</EndToEndId></Refs></TxDtls>';
  expect(await movements(document(entry({ reference: '', details })))).toMatchObject([
    { bankReference: 'A7', endToEndId: 'A7' },
  ]);
});

test('PAY-3: moments and missing days', async () => {
  const swap = (to: string) => document(entry()).replace('<BookgDt><Dt>2026-11-27</Dt></BookgDt>', to);
  const day = async (to: string) => (await movements(swap(to)))[0]?.bookedOn;
  expect(await day('<BookgDt><DtTm>2026-11-26T23:59:00+01:00</DtTm></BookgDt>')).toBe('2026-11-26');
  expect(await day('<ValDt><Dt>2026-11-28</Dt></ValDt>')).toBe('2026-11-28');
  expect(await day('')).toBe('2026-11-30');
  expect(await problem(swap('<BookgDt><Dt>2026-02-30</Dt></BookgDt>'))).toBe('date 4');
});

test('PAY-3: a broken file says what is wrong and where', async () => {
  const whole = document(entry({ details: rich }));
  expect(await problem(whole.slice(0, whole.indexOf('</NtryDtls>')))).toMatch(/^not_xml \d+$/);
  expect(await problem(whole.replace('</Ntry>', '</Nty>'))).toMatch(/^not_xml \d+$/);
  expect(await problem(whole.replace('32.11', '32.111'))).toBe('amount 4');
  expect(await problem(whole.replace('32.11', '-32.11'))).toBe('amount 4');
  expect(await problem(whole.replace('"CHF"', '"chf"'))).toBe('amount 4');
  expect(await problem(whole.replace(' Ccy="CHF"', ''))).toBe('missing 4');
  expect(await problem(whole.replace('CRDT', 'X'))).toBe('missing 4');
  expect(await problem(whole.replace(`<IBAN>${iban}</IBAN>`, ''))).toBe('missing 4');
  expect(await problem(whole.replace('001.08', '001.01'))).toBe('unsupported_message 2');
  expect(await problem('<html/>')).toBe('unsupported_message 1');
  expect(await problem('')).toMatch(/^(not_xml|missing) 1$/);
  expect(await problem(whole.replace('UTF-8', 'EBCDIC-CP-CH'))).toBe('encoding 1');
  await expect(collect(readBankStatement([Uint8Array.of(0x3c, 0xff)]))).rejects.toMatchObject({
    problem: 'encoding',
  });
});

test('PAY-3: document types and entities of their own are refused', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;">]>';
  expect(await problem(document(entry()).replace('?>', `?>${bomb}`))).toBe('document_type 1');
  expect(await problem(document(entry()).replace('S1', '&x;'))).toBe('not_xml 3');
});

test('PAY-3: sizes, counts, depth and lengths have limits', async () => {
  const limits = { ...bankStatementLimits, maxMovements: 2, maxBytes: 5000, maxDepth: 14 };
  expect(await problem(document(entry({ details: rich })), limits)).toBe('none');
  expect(await problem(document(entry() + entry() + entry()), limits)).toBe('too_many 4');
  expect(await problem(document(entry({ details: payment('a', '1').repeat(3) })), limits)).toBe('too_many 4');
  expect(await problem(document(' '.repeat(6000)), limits)).toBe('too_large 0');
  expect(await problem(document(`${'<a>'.repeat(20)}${'</a>'.repeat(20)}`), limits)).toBe('too_deep 4');
  expect(await problem(document(entry({ more: `<AddtlNtryInf>${'a'.repeat(4001)}</AddtlNtryInf>` })))).toBe(
    'text_too_long 4',
  );
  // A text, a comment or a name without end is refused before it fills the memory.
  for (const start of ['<Id>', '<!-- ', '<a'])
    expect(await problem(document(`${start}${'a'.repeat(400_000)}`)), start).toBe('text_too_long 4');
});

test('PAY-3: the same file in pieces of any size reads the same', async () => {
  const text = document(
    balance('OPBD', '1') +
      entry({ details: rich }) +
      entry({ details: payment('T1', '30.11') + payment('T2', '2.00') }),
  );
  const whole = await read(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      expect(await read(text, size)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('PAY-3: several statements of one file are kept apart', async () => {
  const text = document(entry());
  const second = text
    .slice(text.indexOf('<Stmt>'), text.indexOf('</BkToCstmrStmt>'))
    .replace('S1', 'S2')
    .replace('<AcctSvcrRef>E1', '<AcctSvcrRef>E9');
  const kinds = (await read(text.replace('</BkToCstmrStmt>', `${second}</BkToCstmrStmt>`))).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual([
    'file',
    'statement',
    'movement',
    'statement_end',
    'statement',
    'movement',
    'statement_end',
  ]);
});

const vectors = new URL('../../../../../shared/vectors/iso20022/', import.meta.url);
if (existsSync(vectors))
  test('PAY-3: samples that others wrote are read', async () => {
    const sample = (name: string) => readFileSync(new URL(name, vectors), 'utf8');
    for (const name of ['camt053.v4.xml', 'camt053.v8.xml']) {
      const items = await read(sample(name));
      expect(items[1], name).toMatchObject({
        account: 'NL26VAYB8060476890',
        accountIsIban: false,
        sequence: 12_312,
      });
      expect(items[2], name).toMatchObject({
        movement: {
          amountMinor: 885,
          currency: 'EUR',
          bookedOn: '2014-12-31',
          debtorIban: 'NL56AGDH9619008421',
          reference: '4654654654654654',
        },
      });
      expect(items[3], name).toMatchObject({ movements: 1, balance: { kind: 'not_comparable' } });
    }
    for (const name of ['camt054.v4.xml', 'camt054.v8.xml'])
      expect((await movements(sample(name)))[0], name).toMatchObject({
        direction: 'debit',
        amountMinor: 20_000_000,
        currency: 'SEK',
        isUnclear: true,
      });
    expect(await movements(sample('camt054.v8-with-UETR.xml'))).toMatchObject([
      { bankReference: '255ae394-9965-4438-ac86-f406feada396', bookedOn: '2007-10-18' },
    ]);
    expect(await problem(sample('camt053.v2.wrong.xml'))).toBe('missing 10');
  });
