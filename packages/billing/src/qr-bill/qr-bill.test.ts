import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditorReference } from '../reference/creditor-reference.ts';
import { qrReference } from '../reference/qr-reference.ts';
import type { QrAddress, QrBill } from './qr-bill.ts';
import { hasOnlyQrCharacters } from './qr-characters.ts';
import { readQrBill } from './read-qr-bill.ts';
import { writeQrBill } from './write-qr-bill.ts';

const creditor: QrAddress = {
  type: 'S',
  name: 'Atrium Hébergement SA',
  street: 'Rue du Lac',
  buildingNumber: '12',
  postalCode: '1201',
  town: 'Genève',
  country: 'CH',
};
const numbers = { seller: 1, organization: 42, invoice: 4711 };
const qrr = qrReference(numbers);
const bill: QrBill = {
  iban: 'CH4431999123000889012',
  creditor,
  amountMinor: 194975,
  currency: 'CHF',
  debtor: { ...creditor, name: 'Țepeș & Co', street: '', buildingNumber: '', town: 'Sankt Gallen' },
  reference: { type: 'QRR', text: qrr },
  message: '',
  billInformation: '',
  alternatives: [],
};
const plain: QrBill = { ...bill, iban: 'CH5800791123000889012', reference: { type: 'NON' } };
const problems = (more: Partial<QrBill>, base = bill) => {
  const text = writeQrBill({ ...base, ...more });
  return text.ok ? [] : text.problems.map(({ field, problem }) => `${field} ${problem}`);
};
const payloadOf = (given: QrBill): string => {
  const text = writeQrBill(given);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return text.payload;
};

test('INV-10: a bill becomes 31 lines without a line end after the last', () => {
  expect(payloadOf(bill).split('\n')).toEqual([
    ...['SPC', '0200', '1', 'CH4431999123000889012'],
    ...['S', 'Atrium Hébergement SA', 'Rue du Lac', '12', '1201', 'Genève', 'CH'],
    ...['', '', '', '', '', '', ''],
    ...['1949.75', 'CHF'],
    ...['S', 'Țepeș & Co', '', '', '1201', 'Sankt Gallen', 'CH'],
    ...['QRR', qrr, '', 'EPD'],
  ]);
});

test('INV-10: what is optional is left out with its separators', () => {
  expect(payloadOf({ ...plain, debtor: null, amountMinor: null }).split('\n')).toHaveLength(31);
  expect(
    payloadOf({ ...bill, billInformation: '//S1/10/1' })
      .split('\n')
      .slice(30),
  ).toEqual(['EPD', '//S1/10/1']);
  expect(
    payloadOf({ ...bill, alternatives: ['UV;a', 'XY;b'] })
      .split('\n')
      .slice(30),
  ).toEqual(['EPD', '', 'UV;a', 'XY;b']);
});

test('INV-10: a QR reference goes with a QR-IBAN, in francs only', () => {
  expect(problems({ currency: 'EUR' })).toEqual(['currency does_not_match']);
  expect(problems({ reference: { type: 'NON' } })).toEqual(['reference does_not_match']);
  expect(problems({ reference: { type: 'SCOR', text: creditorReference(numbers) } })).toEqual([
    'reference does_not_match',
  ]);
  expect(problems({ reference: { type: 'QRR', text: qrr } }, plain)).toEqual(['reference does_not_match']);
  expect(
    problems({ currency: 'EUR', reference: { type: 'SCOR', text: creditorReference(numbers) } }, plain),
  ).toEqual([]);
  expect(problems({ reference: { type: 'QRR', text: '0'.repeat(27) } })).toEqual(['reference malformed']);
  expect(problems({ reference: { type: 'SCOR', text: 'RF0154' } }, plain)).toEqual(['reference malformed']);
});

test('INV-10: characters that banks refuse are refused, never replaced', () => {
  for (const text of ['😀', 'Ω', 'a\tb', 'a\nb', 'e\u0301', '\u007f', '“'])
    expect(problems({ message: text }), text).toEqual(['message character']);
  expect(problems({ message: 'Ș ș Ț ț € ÿ ſ ~' })).toEqual([]);
});

test('INV-10: lengths, amounts and needed parts are checked', () => {
  const named = (more: Partial<QrAddress>) => problems({ creditor: { ...creditor, ...more } });
  expect(named({ name: 'a'.repeat(71) })).toEqual(['creditor too_long']);
  expect(named({ name: ' ' })).toEqual(['creditor missing']);
  expect(named({ postalCode: '' })).toEqual(['creditor missing']);
  expect(named({ town: 'a'.repeat(36) })).toEqual(['creditor too_long']);
  expect(named({ buildingNumber: '1'.repeat(17) })).toEqual(['creditor too_long']);
  expect(named({ country: 'ZZ' })).toEqual(['creditor malformed']);
  expect(problems({ iban: 'DE12500105170648489890' })).toContain('iban malformed');
  for (const amountMinor of [0, -1, 12.5, 100_000_000_000])
    expect(problems({ amountMinor }), String(amountMinor)).toEqual(['amount malformed']);
  expect(problems({ amountMinor: 99_999_999_999 })).toEqual([]);
  expect(problems({ message: 'a'.repeat(100), billInformation: 'b'.repeat(41) })).toEqual([
    'message too_long',
  ]);
  expect(problems({ alternatives: ['a', 'b', 'c'] })).toEqual(['alternatives not_allowed']);
  const withdrawn = { ...creditor, type: 'K' } as unknown as QrAddress;
  expect(problems({ debtor: withdrawn })).toEqual(['creditor withdrawn']);
});

const reading = (change: (lines: string[]) => void, separator = '\n') => {
  const lines = payloadOf(bill).split('\n');
  change(lines);
  const result = readQrBill(lines.join(separator));
  return result.ok ? 'ok' : result.problems.map(({ field, problem }) => `${field} ${problem}`).join();
};
const line = (index: number, text: string) => (lines: string[]) => {
  lines[index] = text;
};

test('INV-10: a payload is read as strictly as it is written', () => {
  expect(reading(() => {}, '\r\n')).toBe('ok');
  expect(reading((lines) => lines.push(''))).toBe('payload line_ends');
  expect(reading((lines) => lines.pop())).toBe('payload line_count');
  expect(reading((lines) => lines.push('', 'a', 'b', 'c'))).toBe('payload line_count');
  expect(reading(line(5, 'a\r'), '\n')).toBe('payload line_ends');
  expect(reading(line(1, '0100'))).toBe('header malformed');
  expect(reading(line(11, 'S'))).toBe('ultimate_creditor not_allowed');
  for (const amount of ['1949.7', '01949.75', '1949,75', '0.00', '.50', '1949.750', '1e3'])
    expect(reading(line(18, amount)), amount).toBe('amount malformed');
  expect(reading(line(19, 'USD'))).toBe('currency malformed');
  expect(reading(line(19, 'EUR'))).toBe('currency does_not_match');
  expect(reading(line(27, 'NON'))).toBe('reference malformed');
  expect(reading(line(4, 'X'))).toBe('creditor malformed');
  expect(reading((lines) => lines.fill('', 4, 11))).toBe('creditor missing');
  expect(readQrBill('a'.repeat(998))).toMatchObject({
    problems: [{ field: 'payload', problem: 'too_long' }],
  });
});

test('INV-10: an amount of nothing is a notification, which says in its message that it is not for payment', () => {
  expect(problems({ amountMinor: 0, message: 'Gratis' })).toEqual(['amount malformed']);
  for (const message of ['NICHT ZUR ZAHLUNG VERWENDEN', 'Facture 12: NE PAS UTILISER POUR LE PAIEMENT']) {
    const payload = payloadOf({ ...bill, amountMinor: 0, message });
    expect(payload).toContain('\n0.00\nCHF\n');
    expect(readQrBill(payload)).toMatchObject({ ok: true, bill: { amountMinor: 0, message } });
  }
});

test('INV-10: of all characters those of the guidelines are taken, and no other', () => {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x17f],
    [0x218, 0x21b],
    [0x20ac, 0x20ac],
  ] as const;
  for (let code = 0; code <= 0x2fff; code += 1) {
    const isTaken = ranges.some(([first, last]) => code >= first && code <= last);
    expect(hasOnlyQrCharacters(String.fromCodePoint(code)), code.toString(16)).toBe(isTaken);
  }
});

test('INV-10: the longest bill that fields allow is written, stays below 997 characters and is read with either line end', () => {
  const long: QrAddress = {
    ...creditor,
    name: 'Ș'.repeat(70),
    street: 'ß'.repeat(70),
    buildingNumber: 'ž'.repeat(16),
    postalCode: '9'.repeat(16),
    town: '€'.repeat(35),
  };
  const whole: QrBill = {
    ...bill,
    creditor: long,
    debtor: long,
    amountMinor: 99_999_999_999,
    message: 'm'.repeat(100),
    billInformation: `//S1/${'1'.repeat(35)}`,
    alternatives: ['a'.repeat(100), 'b'.repeat(100)],
  };
  const payload = payloadOf(whole);
  expect(payload.length).toBeLessThanOrEqual(997);
  expect(payload).toContain('\n999999999.99\nCHF\n');
  for (const text of [payload, payload.replaceAll('\n', '\r\n')])
    expect(readQrBill(text)).toEqual({ ok: true, bill: whole });
  expect(payloadOf({ ...whole, amountMinor: 1 })).toContain('\n0.01\nCHF\n');
  for (const more of [{ alternatives: ['a'.repeat(101)] }, { message: 'm'.repeat(101) }])
    expect(problems(more, whole), JSON.stringify(more)).not.toEqual([]);
});

test('INV-10: the withdrawn address is read and never written', () => {
  const combined = ['K', 'Anna Muster', 'Weg 1', '8000 Zürich', '', '', 'CH'];
  const lines = payloadOf(bill).split('\n');
  const result = readQrBill(lines.toSpliced(20, 7, ...combined).join('\n'));
  expect(result).toMatchObject({ ok: true, bill: { debtor: { type: 'K', line2: '8000 Zürich' } } });
  const odd = readQrBill(lines.toSpliced(20, 7, ...combined.with(4, '8000')).join('\n'));
  expect(odd).toMatchObject({ ok: false, problems: [{ field: 'debtor', problem: 'not_allowed' }] });
});

const some = (maxLength: number, minLength = 0) =>
  fc
    .stringMatching(new RegExp(`^[0-9A-Za-zÀ-ÿ.,/ ]{${minLength},${maxLength}}$`))
    .filter((text) => minLength === 0 || text.trim() !== '');
const address: fc.Arbitrary<QrAddress> = fc.record({
  type: fc.constant('S' as const),
  name: some(40, 1),
  street: some(40),
  buildingNumber: some(16),
  postalCode: some(16, 1),
  town: some(35, 1),
  country: fc.constantFrom('CH', 'LI', 'FR'),
});

test('INV-10: reading gives back exactly what was written', () => {
  const any = fc.record({
    creditor: address,
    debtor: fc.option(address),
    amountMinor: fc.option(fc.integer({ min: 1, max: 99_999_999_999 })),
    message: some(70),
    billInformation: some(70),
    alternatives: fc.array(some(50, 1), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(any, fc.boolean(), (given, isQr) => {
      const whole: QrBill = { ...(isQr ? bill : plain), ...given };
      expect(readQrBill(payloadOf(whole))).toEqual({ ok: true, bill: whole });
    }),
  );
});

const vectors = new URL('../../../../../shared/vectors/qrbill/', import.meta.url);
if (existsSync(vectors))
  test('INV-10: sample payloads of the guideline are read, and written again byte for byte', () => {
    for (const name of ['payload_ex1.txt', 'payload_ex2.txt']) {
      const payload = readFileSync(new URL(name, vectors), 'utf8');
      const result = readQrBill(payload);
      expect(result.ok, name).toBe(true);
      if (result.ok) expect(payloadOf(result.bill as QrBill)).toBe(payload);
    }
    const withdrawn = readQrBill(readFileSync(new URL('payload_ex4.txt', vectors), 'utf8'));
    expect(withdrawn).toMatchObject({
      ok: true,
      bill: { debtor: { type: 'K', line1: 'Grosse Marktgasse 28' } },
    });
  });
