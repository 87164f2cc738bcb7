import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditorReference, creditorReferenceOf, isCreditorReference } from './creditor-reference.ts';
import { formatIban, ibanCountry, isIban, isQrIban, isSwissIban, normaliseIban } from './iban.ts';
import { formatReference, readReference } from './payment-reference.ts';
import { isQrReference, mod10CheckDigit, qrReference, qrReferenceOf } from './qr-reference.ts';

const parts = fc.record({
  seller: fc.integer({ min: 1, max: 999 }),
  organization: fc.integer({ min: 0, max: 9_999_999_999 }),
  invoice: fc.integer({ min: 0, max: 999_999_999_999 }),
});

test('INV-10: a QR reference has 27 digits of which the last checks the others', () => {
  expect(mod10CheckDigit('21000000000313947143000901')).toBe(7);
  expect(qrReferenceOf('123456')).toBe('000000000000000000001234565');
  expect(qrReference({ seller: 1, organization: 42, invoice: 7 })).toBe(
    `${'001'}${'0000000042'}${'000000000007'}19`,
  );
  for (const wrong of [
    '0'.repeat(27),
    '21000000000313947143000901',
    '210000000003139471430009016',
    '21000000000313947143000901X',
  ])
    expect(isQrReference(wrong), wrong).toBe(false);
  for (const wrong of ['', '0', '1'.repeat(27), '12a'])
    expect(() => qrReferenceOf(wrong), wrong).toThrow(RangeError);
});

test('INV-10: a creditor reference has check digits from 02 to 98', () => {
  expect(creditorReferenceOf('B334BOPQE39D902DC')).toBe('RF91B334BOPQE39D902DC');
  expect(creditorReferenceOf('7')).toBe('RF097');
  expect(isCreditorReference('RF18539007547034')).toBe(true);
  // 99 and 00 leave the same remainders as 02 and 97, and are no check digits.
  for (const wrong of ['RF0072', 'RF0154', 'RF991X', 'RF04', `RF18${'1'.repeat(22)}`, 'RF19539007547034'])
    expect(isCreditorReference(wrong), wrong).toBe(false);
  for (const wrong of ['', 'a-b', '1'.repeat(22)])
    expect(() => creditorReferenceOf(wrong), wrong).toThrow(RangeError);
});

test('INV-2: both kinds of references lead back to seller, organization and invoice', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const qr = qrReference(given);
      const creditor = creditorReference(given);
      expect(creditor.length).toBeLessThanOrEqual(25);
      expect(readReference(formatReference(qr))).toEqual({ type: 'QRR', text: qr, parts: given });
      expect(readReference(formatReference(creditor).toLowerCase())).toEqual({
        type: 'SCOR',
        text: creditor,
        parts: given,
      });
    }),
  );
  for (const wrong of [
    { seller: 0 },
    { seller: 1000 },
    { organization: 1e10 },
    { invoice: -1 },
    { invoice: 0.5 },
  ])
    expect(() => qrReference({ seller: 1, organization: 1, invoice: 1, ...wrong })).toThrow(RangeError);
});

test('PAY-3: a wrong digit is found, wherever it stands', () => {
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 0, max: 26 }),
      fc.integer({ min: 1, max: 9 }),
      (given, position, shift) => {
        const qr = qrReference(given);
        const wrong = qr.slice(0, position) + ((Number(qr[position]) + shift) % 10) + qr.slice(position + 1);
        expect(readReference(wrong)).toBeNull();
      },
    ),
  );
});

test('PAY-3: a right reference that is none of ours has no parts', () => {
  expect(readReference('21 00000 00003 13947 14300 09017')).toMatchObject({
    type: 'QRR',
    parts: { seller: 210 },
  });
  expect(readReference(qrReferenceOf('12345678901234567890123452'))?.parts).toBeNull();
  expect(readReference('RF18539007547034')?.parts).toBeNull();
  expect(readReference(creditorReferenceOf('Z'.repeat(21)))?.parts).toBeNull();
  expect(readReference('Invoice 12')).toBeNull();
});

test('INV-10: references and IBANs are printed in groups', () => {
  expect(formatReference('210000000003139471430009017')).toBe('21 00000 00003 13947 14300 09017');
  expect(formatReference('RF18539007547034')).toBe('RF18 5390 0754 7034');
  expect(formatIban('CH5800791123000889012')).toBe('CH58 0079 1123 0008 8901 2');
});

test('PRE-3: an IBAN has the length of its country and the right check digits', () => {
  for (const right of [
    'CH58 0079 1123 0008 8901 2',
    'fr7630066100410001057380116',
    'LI21 0881 0000 2324 013A A',
    'MT98MMEB44093000000009027293051',
    'NO9386011117947',
  ])
    expect(isIban(normaliseIban(right)), right).toBe(true);
  for (const wrong of [
    '',
    'CH04',
    'DK5650510001322617',
    'CH58007911230008890123',
    'CH5900791123000889012',
    'ZZ5800791123000889012',
    'FR7A30066100410001057380116',
  ])
    expect(isIban(wrong), wrong).toBe(false);
  expect(ibanCountry('LI21088100002324013AA')).toBe('LI');
  expect(isSwissIban('LI21088100002324013AA')).toBe(true);
  expect(isSwissIban('DE12500105170648489890')).toBe(false);
});

test('INV-10: a QR-IBAN is known by its clearing number', () => {
  expect(isQrIban('CH4431999123000889012')).toBe(true);
  expect(isQrIban('CH5800791123000889012')).toBe(false);
});

const vectors = new URL('../../../../../shared/vectors/qrbill/references.json', import.meta.url);

if (existsSync(vectors))
  test('INV-10: references and IBANs agree with those that others published', () => {
    const given = JSON.parse(readFileSync(vectors, 'utf8')) as Record<string, string[] & [string, string][]>;
    const all = (name: string): readonly string[] => given[name] ?? [];
    for (const text of all('qrr_valid')) expect(readReference(text)?.type, text).toBe('QRR');
    for (const text of all('scor_valid')) expect(readReference(text)?.type, text).toBe('SCOR');
    for (const text of [...all('qrr_invalid'), ...all('scor_invalid')])
      expect(readReference(text), text).toBeNull();
    for (const [body, reference] of given.qrr_create ?? []) expect(qrReferenceOf(body ?? '')).toBe(reference);
    for (const [body, reference] of given.scor_create ?? [])
      expect(creditorReferenceOf(body ?? '')).toBe(reference);
    for (const text of all('iban_valid')) expect(isIban(normaliseIban(text)), text).toBe(true);
    for (const text of all('iban_invalid')) expect(isIban(normaliseIban(text)), text).toBe(false);
    for (const text of all('qr_iban')) expect(isQrIban(text), text).toBe(true);
    for (const text of all('not_qr_iban')) expect(isQrIban(text), text).toBe(false);
  });
