import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  balance,
  collect,
  document,
  entry,
  movements,
  payment,
  problem,
  read,
  structured,
} from '../../test/statement-xml.ts';
import { creditorReference } from '../reference/creditor-reference.ts';
import { formatReference } from '../reference/printed.ts';
import { qrReference } from '../reference/qr-reference.ts';
import { readBankStatement } from './read-bank-statement.ts';

const ours = { seller: 1, organization: 42, invoice: 7 };
const qrr = qrReference(ours);
const scor = creditorReference(ours);
const message = (text: string) => `<TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>`;
const only = async (details: string) => (await movements(document(entry({ details }))))[0];

test('PAY-3: every version from 2 to 14 of both messages is read, and no other', async () => {
  const details = payment('T1', '32.11');
  for (const kind of ['053', '054'])
    for (let version = 2; version <= 14; version += 1) {
      const status = version < 7 ? 'BOOK' : '<Cd>BOOK</Cd>';
      const [file, , movement] = await read(document(entry({ details, status }), { version, kind }));
      expect(file).toEqual({ kind: 'file', message: `camt.${kind}`, version });
      expect(movement).toMatchObject({ movement: { bankReference: 'T1', amountMinor: 3211 } });
    }
  for (const version of [1, 15, 20])
    expect(await problem(document(entry(), { version }))).toBe('unsupported_message 2');
  expect(await problem(document(entry(), { kind: '052' }))).toBe('unsupported_message 2');
});

test('PAY-3: a message without a statement is refused, not taken for an empty one', async () => {
  const text = document('');
  const empty = text.slice(0, text.indexOf('<Stmt>')) + text.slice(text.indexOf('</BkToCstmrStmt>'));
  expect(await problem(empty)).toBe('missing 3');
});

test('PAY-3: batches of version 2 have the amount of a payment among the details only', async () => {
  const old = (reference: string, field: string, amount: string) =>
    `<TxDtls><Refs><AcctSvcrRef>${reference}</AcctSvcrRef></Refs><AmtDtls><${field}><Amt Ccy="CHF">${amount}</Amt></${field}></AmtDtls></TxDtls>`;
  const details = old('T1', 'TxAmt', '30.00') + old('T2', 'InstdAmt', '2.11');
  const found = await movements(document(entry({ details, status: 'BOOK' }), { version: 2 }));
  expect(found.map(({ bankReference, amountMinor }) => [bankReference, amountMinor])).toEqual([
    ['T1', 3000],
    ['T2', 211],
  ]);
});

const wide = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  return bytes;
};

test('PAY-3: the same file reads the same in every encoding of banks, in pieces of any size', async () => {
  const text = document(entry({ details: message('Zoë Müller, Hôtel') }));
  const expected = await read(text);
  const files: [string, Uint8Array][] = [
    ['utf-16le', wide(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, false)],
    ['utf-16be', wide(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, true)],
    ['utf-16le without mark', wide(text.replace('UTF-8', 'UTF-16LE'), false)],
    ['utf-16be without mark', wide(text.replace('UTF-8', 'UTF-16BE'), true)],
    ['no declaration', new TextEncoder().encode(text.replace(/<\?xml.*?\?>/, ''))],
    ['ASCII', new TextEncoder().encode(text.replace('UTF-8', 'us-ascii'))],
    ['said to be UTF-16', new TextEncoder().encode(text.replace('UTF-8', 'utf-16'))],
    ['mark of UTF-8', new TextEncoder().encode(`\ufeff${text.replace('UTF-8', 'ISO-8859-1')}`)],
    ...['ISO-8859-1', 'windows-1252', 'cp1252', 'latin1', 'ISO-8859-15', 'ISO-8859-2'].map(
      (name): [string, Uint8Array] => [
        name,
        Uint8Array.from(text.replace('UTF-8', name), (letter) => letter.charCodeAt(0)),
      ],
    ),
  ];
  for (const [name, bytes] of files)
    for (const size of [1, 7, 100_000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(await collect(readBankStatement(pieces)), `${name} by ${size}`).toEqual(expected);
    }
});

test('PAY-3: bytes that are no text of their encoding are refused', async () => {
  const refused = async (bytes: Uint8Array) =>
    collect(readBankStatement([bytes])).catch((error) => String(error));
  const whole = wide(`\ufeff${document(entry())}`, false);
  expect(await refused(whole.subarray(0, -1))).toContain('UTF-16LE');
  expect(
    await refused(
      Uint8Array.from(document(entry({ details: message('Zoë') })), (letter) => letter.charCodeAt(0)),
    ),
  ).toContain('UTF-8');
  expect(await refused(Uint8Array.of(0xff))).toContain('encoding');
  expect(await refused(new Uint8Array(0))).toMatch(/not_xml|missing/);
});

test('PAY-3: sections, comments, instructions and blanks inside a value do not change it', async () => {
  const text = document(
    entry({
      amount: '\n <!-- net -->32<?x y?>.<![CDATA[11]]> ',
      details: `<TxDtls><RmtInf><Ustrd><![CDATA[A & B]]> &#x26; C</Ustrd>${structured('<Prtry> QRR\n</Prtry>', ` ${qrr.slice(0, 9)}<!-- - -->${qrr.slice(9)} `)}</RmtInf></TxDtls>`,
    }),
  );
  expect(await movements(text)).toMatchObject([{ amountMinor: 3211, reference: qrr, message: 'A & B & C' }]);
});

test('PAY-3: several blocks of details of one entry are one batch', async () => {
  const blocks = `${payment('T1', '12.11')}</NtryDtls><NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${payment('T2', '10')}${payment('T3', '10.0')}`;
  const found = await movements(document(entry({ details: blocks })));
  expect(found.map(({ bankReference, direction }) => `${bankReference} ${direction}`)).toEqual([
    'T1 credit',
    'T2 credit',
    'T3 credit',
  ]);
});

test('PAY-3: amounts are exact decimals; zeros that say nothing may stand before and behind', async () => {
  const amount = async (text: string) => (await movements(document(entry({ amount: text }))))[0]?.amountMinor;
  const read = { '5': 500, '5.': 500, '.5': 50, '05.10': 510, '+5.1': 510, '5.10000': 510, '0.01': 1 };
  for (const [text, minor] of Object.entries(read)) expect(await amount(text), text).toBe(minor);
  expect(await amount('90071992547409.91')).toBe(9_007_199_254_740_991);
  for (const text of [
    '5.001',
    '5.12345',
    '1e3',
    '5,00',
    '.',
    '5.0.0',
    '0x5',
    '90071992547409.92',
    '1 000.00',
    '٥',
  ])
    expect(await problem(document(entry({ amount: text }))), text).toBe('amount 4');
});

test('PAY-3: money in a currency without or with three decimals is kept apart from francs', async () => {
  const yen = document(entry({ amount: '1000' })).replaceAll('"CHF"', '"JPY"');
  expect(await movements(yen)).toMatchObject([{ currency: 'JPY', amountMinor: 100_000 }]);
  const details = payment('T1', '7.250', '', 'KWD');
  expect(await movements(document(entry({ details })))).toMatchObject([
    { currency: 'CHF', amountMinor: 3211 },
  ]);
});

test('PAY-3: what is pending or for information only is counted and never refused for what it says', async () => {
  const odd = ['PDNG', 'INFO', 'FUTR'].map((code) =>
    entry({ amount: '0.12345', status: `<Cd>${code}</Cd>` }),
  );
  const whole =
    balance('OPBD', '1') + balance('ITAV', '1.00001') + odd.join('') + entry() + balance('CLBD', '33.11');
  expect((await read(document(whole))).at(-1)).toEqual({
    kind: 'statement_end',
    movements: 1,
    notBooked: 3,
    balance: { kind: 'agrees' },
  });
});

const charge = (amount: string, included = 'true', direction = 'DBIT') =>
  `<Chrgs><Rcrd><Amt Ccy="CHF">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><ChrgInclInd>${included}</ChrgInclInd></Rcrd></Chrgs>`;

test('PAY-3: charges that the bank took from a batch are a movement of their own, and payments stay whole', async () => {
  const batch = (own = '') => payment('T1', '20.00', own) + payment('T2', '14.11');
  for (const options of [
    { more: charge('2.00'), details: batch() },
    { details: batch(charge('2.00', '1')) },
  ]) {
    const found = await movements(document(entry(options)));
    expect(found.map(({ amountMinor, direction, isUnclear }) => [amountMinor, direction, isUnclear])).toEqual(
      [
        [2000, 'credit', false],
        [1411, 'credit', false],
        [200, 'debit', false],
      ],
    );
  }
  for (const more of [charge('2.00', 'false'), charge('1.99'), charge('2.00', 'true', 'CRDT')])
    expect(await movements(document(entry({ more, details: batch() })))).toMatchObject([{ isUnclear: true }]);
  const net = (gross: string, amount: string) =>
    payment('T', gross, `<AmtDtls><TxAmt><Amt Ccy="CHF">${amount}</Amt></TxAmt></AmtDtls>`);
  const found = await movements(document(entry({ details: net('21', '20') + net('13', '12.11') })));
  expect(found.map(({ amountMinor }) => amountMinor)).toEqual([2000, 1211]);
});

test('PAY-3: a reference of ours counts wherever the payer or the bank has put it', async () => {
  const printed = formatReference(scor);
  for (const text of [
    scor,
    printed,
    printed.toLowerCase(),
    scor.replace('RF', 'RF '),
    `Rechnung ${printed} Danke`,
    `REF:${scor}/2026-11-27`,
    `${printed.slice(0, 12)}\n${printed.slice(12)}`,
    `${scor}, encore une fois ${printed}`,
  ])
    expect((await only(message(text)))?.reference, text).toBe(scor);
  const qr = `Facture 12 ${formatReference(qrr)} 3`;
  expect((await only(message(qr)))?.reference).toBe(qrr);
  const additional = `<Strd><AddtlRmtInf>${printed}</AddtlRmtInf></Strd>`;
  for (const details of [
    `<TxDtls><RmtInf>${additional}</RmtInf></TxDtls>`,
    `<TxDtls><RmtInf>${structured('<Cd>PUOR</Cd>', 'X')}${additional}</RmtInf></TxDtls>`,
    `<TxDtls><RmtInf>${structured('<Cd>SCOR</Cd>', `Rg. ${printed}`)}</RmtInf></TxDtls>`,
    `<TxDtls><Refs><EndToEndId>${scor}</EndToEndId></Refs></TxDtls>`,
    `<TxDtls><AddtlTxInf>${printed}</AddtlTxInf></TxDtls>`,
  ])
    expect((await only(details))?.reference, details).toBe(scor);
  const inEntry = entry({ more: `<AddtlNtryInf>Credit ${printed}</AddtlNtryInf>` });
  expect((await movements(document(inEntry)))[0]?.reference).toBe(scor);
});

test('PAY-3: a message that names two references of ours, another’s, or a broken one names none', async () => {
  const second = creditorReference({ ...ours, invoice: 8 });
  for (const text of [
    `${scor} ${second}`,
    'RF18 5390 0754 7034',
    scor.replace(/.$/, '!'),
    `X${scor}`,
    '12 CHF',
  ])
    expect((await only(message(text)))?.reference, text).toBeNull();
  // What stands where references belong counts before what is written in a message.
  const both = `<TxDtls><RmtInf><Ustrd>${second}</Ustrd>${structured('<Prtry>QRR</Prtry>', qrr)}</RmtInf></TxDtls>`;
  expect((await only(both))?.reference).toBe(qrr);
});

test('PAY-3: what an entry of several payments says names nobody: its money may be of many', async () => {
  const more = `<AddtlNtryInf>Sammelgutschrift ${scor}</AddtlNtryInf>`;
  const several = `<Btch><NbOfTxs>3</NbOfTxs></Btch>`;
  const unclear = payment('T1', '20.00') + payment('T2', '12.10');
  for (const details of [several, unclear, several + unclear])
    expect(await movements(document(entry({ more, details }))), details).toMatchObject([{ reference: null }]);
  const one = `<Btch><NbOfTxs>1</NbOfTxs></Btch>`;
  expect(await movements(document(entry({ more, details: one })))).toMatchObject([{ reference: scor }]);
});

test('PAY-3: whatever the details say, movements add up to exactly what was booked', async () => {
  const minor = fc.integer({ min: 0, max: 9999 });
  const direction = fc.constantFrom('', '<CdtDbtInd>CRDT</CdtDbtInd>', '<CdtDbtInd>DBIT</CdtDbtInd>');
  const details = fc.array(
    fc.tuple(minor, fc.option(minor), direction, fc.constantFrom('CHF', 'CHF', 'EUR')),
    {
      maxLength: 4,
    },
  );
  const decimal = (amount: number) => (amount / 100).toFixed(2);
  await fc.assert(
    fc.asyncProperty(details, minor, fc.option(minor), fc.boolean(), async (given, off, taken, isDebit) => {
      const gross = given.reduce((sum, [amount]) => sum + amount, 0);
      const booked = Math.max(0, gross - (taken ?? off));
      const text = given.map(([amount, net, way, currency], index) =>
        payment(
          `T${index}`,
          decimal(amount),
          way +
            (net === null ? '' : `<AmtDtls><TxAmt><Amt Ccy="CHF">${decimal(net)}</Amt></TxAmt></AmtDtls>`),
          currency,
        ),
      );
      const found = await movements(
        document(
          entry({
            amount: decimal(booked),
            direction: isDebit ? 'DBIT' : 'CRDT',
            more: taken === null ? '' : charge(decimal(taken)),
            details: text.join(''),
          }),
        ),
      );
      const sum = found.reduce(
        (total, { amountMinor, direction: way }) => total + (way === 'credit' ? amountMinor : -amountMinor),
        0,
      );
      expect(sum + 0).toBe((isDebit ? -booked : booked) + 0);
    }),
    { numRuns: 300 },
  );
});

test('PAY-3: a bank that says that it gives no reference leaves what the payer gave to keep payments apart', async () => {
  const paid = (id: string) =>
    `<TxDtls><Refs><AcctSvcrRef>NOTPROVIDED</AcctSvcrRef><EndToEndId>${id}</EndToEndId></Refs></TxDtls>`;
  const one = async (id: string) =>
    (await movements(document(entry({ reference: 'NOTPROVIDED', details: paid(id) }))))[0]?.bankReference;
  expect([await one('A1'), await one('A2'), await one('NOTPROVIDED')]).toEqual(['A1', 'A2', '']);
});

test('PAY-3: where a reference is written does not change which movement it is', async () => {
  const identity = async (details: string) =>
    (await movements(document(entry({ reference: '', details }))))[0]?.identity;
  const paid = (text: string) =>
    message(text).replace('<RmtInf>', '<Refs><EndToEndId>A7</EndToEndId></Refs><RmtInf>');
  expect(await identity(paid(scor))).toBe(await identity(paid('Danke')));
});

test('PAY-3: the same payment has one identity in a notification and in the statement of any version', async () => {
  const details = payment('T1', '32.11');
  const found = [];
  for (const [kind, version] of [
    ['054', 4],
    ['053', 8],
    ['053', 13],
  ] as const)
    found.push((await movements(document(entry({ details }), { kind, version })))[0]?.identity);
  expect(new Set(found).size).toBe(1);
});
