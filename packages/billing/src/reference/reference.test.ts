import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditorReference, creditorReferenceOf, isCreditorReference } from './creditor-reference.ts';
import { findReference } from './find-reference.ts';
import { ibanCountry, isIban, isQrIban, isSwissIban, normaliseIban } from './iban.ts';
import { mod97 } from './mod97.ts';
import { readReference } from './payment-reference.ts';
import { formatIban, formatReference } from './printed.ts';
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

/** The IBAN of a country and what follows, with its check digits. */
const ibanOf = (country: string, rest: string): string =>
  country + String(98 - mod97(`${rest}${country}00`)).padStart(2, '0') + rest;

test('INV-10: QR-IBANs are those of the clearing numbers 30000 to 31999, in Switzerland and Liechtenstein', () => {
  const isQr = {
    '29999': false,
    '30000': true,
    '30808': true,
    '31999': true,
    '32000': false,
    '03000': false,
  };
  for (const country of ['CH', 'LI'])
    for (const [clearing, expected] of Object.entries(isQr))
      expect(isQrIban(ibanOf(country, `${clearing}000001234567`)), clearing).toBe(expected);
  expect(isQrIban('CH4431999123000889012')).toBe(true);
  expect(isQrIban('CH4531999123000889012')).toBe(false);
  expect(isQrIban(ibanOf('DE', '300000000012345678'))).toBe(false);
});

/** The examples that the registry of IBANs publishes, and their lengths. */
const registry = (
  'AD1200012030200359100100 AE070331234567890123456 AL47212110090000000235698741 AT611904300234573201 ' +
  'AZ21NABZ00000000137010001944 BA391290079401028494 BE68539007547034 BG80BNBG96611020345678 BH67BMAG00001299123456 ' +
  'BI4210000100010000332045181 BR1800360305000010009795493C1 BY13NBRB3600900000002Z00AB00 CH9300762011623852957 ' +
  'CR05015202001026284066 CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000 ' +
  'DJ2100010000000154000100186 DK5000400440116243 DO28BAGR00000001212453611324 EE382200221020145685 ' +
  'EG380019000500000000263180002 ES9121000418450200051332 FI2112345600000785 FK88SC123456789012 FO6264600001631634 ' +
  'FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917 GI75NWBK000000007099453 ' +
  'GL8964710001000206 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 ' +
  'HU42117730161111101800000000 IE29AIBK93115212345678 IL620108000000099999999 IQ98NBIQ850123456789012 ' +
  'IS140159260076545510730339 IT60X0542811101000000123456 JO94CBJO0010000000000131000302 ' +
  'KW81CBKU0000000000001234560101 KZ86125KZT5004100100 LB62099900000001001901229114 LC55HEMM000100010012001200023015 ' +
  'LI21088100002324013AA LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 LY83002048000020100120361 ' +
  'MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 ' +
  'MN121234123456789123 MR1300020001010000123456753 MT84MALT011000012345MTLCAST001S MU17BOMM0101101030300200000MUR ' +
  'NI45BAPR00000013000003558124 NL91ABNA0417164300 NO9386011117947 OM810180000001299123456 PK36SCBL0000001123456702 ' +
  'PL61109010140000071219812874 PS92PALS000000000400123456702 PT50000201231234567890154 QA58DOHB00001234567890ABCDEFG ' +
  'RO49AAAA1B31007593840000 RS35260005601001611379 SA0380000000608010167519 SC18SSCB11010000000000001497USD ' +
  'SD2129010501234001 SE4550000000058398257466 SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100 ' +
  'SO211000001001000100141 ST23000100010051845310146 SV62CENR00000000000000700025 TL380080012345678910157 ' +
  'TN5910006035183598478831 TR330006100519786457841326 UA213223130000026007233566001 VA59001123000012345678 ' +
  'VG96VPVG0000012345678901 XK051212012345678906'
).split(' ');

test('PRE-3: IBANs of all countries of the registry are taken, and one digit more, less or other is found', () => {
  for (const iban of registry) {
    expect(isIban(iban), iban).toBe(true);
    expect(isIban(normaliseIban(formatIban(iban).toLowerCase())), iban).toBe(true);
    const body = iban.slice(4);
    const country = iban.slice(0, 2);
    for (const wrong of [ibanOf(country, `${body}0`), ibanOf(country, body.slice(0, -1))])
      expect(isIban(wrong), wrong).toBe(false);
    const last = iban.endsWith('1') ? '2' : '1';
    expect(isIban(iban.slice(0, -1) + last), iban).toBe(false);
  }
  for (const [country, rest] of [
    ['RU', '1'.repeat(29)],
    ['YE', `CBYE${'1'.repeat(22)}`],
    ['HN', `PISA${'1'.repeat(20)}`],
  ] as const)
    expect(isIban(ibanOf(country, rest)), country).toBe(true);
  // Letters where the country has digits, and digits where it has letters, whatever the check digits say.
  for (const [country, rest] of [
    ['CH', 'A0791123000889012'],
    ['NO', '8820H061019'],
    ['GB', '1WBK60161331926819'],
    ['ES', '2100041845020005133A'],
  ] as const)
    expect(isIban(ibanOf(country, rest)), country).toBe(false);
});

test('PRE-3: check digits are 02 to 98, though others leave the same remainder', () => {
  const found = (check: string, like: string): string => {
    for (let account = 0; account < 1000; account += 1) {
      const rest = `00762${String(account).padStart(12, '0')}`;
      if (ibanOf('CH', rest).slice(2, 4) === like) return `CH${check}${rest}`;
    }
    throw new Error(like);
  };
  for (const [check, like] of [
    ['00', '97'],
    ['01', '98'],
    ['99', '02'],
  ] as const) {
    expect(mod97(found(check, like).slice(4) + found(check, like).slice(0, 4))).toBe(1);
    expect(isIban(found(check, like)), check).toBe(false);
    expect(isIban(found(like, like)), like).toBe(true);
  }
});

test('INV-10: creditor references of every length hold their check digits, in small letters, too', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 21 })
        .chain((length) => fc.stringMatching(new RegExp(`^[0-9A-Z]{${length}}$`))),
      fc.nat(),
      (body, position) => {
        const reference = creditorReferenceOf(body);
        expect(reference).toHaveLength(body.length + 4);
        expect(readReference(formatReference(reference).toLowerCase())).toMatchObject({
          type: 'SCOR',
          text: reference,
        });
        const at = 4 + (position % body.length);
        const other = reference[at] === '7' ? '8' : '7';
        if (/\d/.test(reference[at] ?? ''))
          expect(readReference(reference.slice(0, at) + other + reference.slice(at + 1))).toBeNull();
      },
    ),
  );
});

test('PAY-3: a text names the reference that is in it, and none when it names two', () => {
  fc.assert(
    fc.property(parts, parts, fc.stringMatching(/^[a-z ,.:/-]{0,20}$/), (given, other, words) => {
      const qr = qrReference(given);
      expect(findReference(`${words} ${formatReference(qr)}, ${words}`)).toBe(qr);
      const creditor = creditorReference(given);
      expect(findReference(`${words} ${formatReference(creditor)} ${creditor.toLowerCase()}`)).toBe(creditor);
      if (creditorReference(other) !== creditor)
        expect(findReference(`${creditor} ${creditorReference(other)}`)).toBeNull();
    }),
  );
  // Its first 20 characters are one of ours by chance.
  expect(findReference('RF19 6Q00 NIKR VVIU JX8B 5')).toBe('RF196Q00NIKRVVIUJX8B5');
  expect(findReference('')).toBeNull();
  expect(findReference('Rechnung 12 vom 3.4.2026, Kunde 4711')).toBeNull();
  // The shortest and the longest body that a reference of ours has.
  for (const given of [
    { seller: 1, organization: 0, invoice: 0 },
    { seller: 999, organization: 9_999_999_999, invoice: 999_999_999_999 },
  ])
    expect(findReference(`pay ${creditorReference(given)} now`)).toBe(creditorReference(given));
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
