import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate as d } from '../date/calendar-date.ts';
import { sumMinor } from '../money/minor.ts';
import { creditVat } from './credit-remainder.ts';
import { decideVat, type VatQuestion } from './decide-vat.ts';
import { splitService } from './split-service.ts';
import { isEuMember } from './vat-area.ts';
import { normaliseVatNumber } from './vat-number.ts';
import { keepAnswerDays, type VatNumberCheck } from './vat-number-check.ts';
import { rateOn, vatRates } from './vat-rates.ts';
import { netFromGross, type TaxedLine, vatTotals } from './vat-totals.ts';

const today = d('2026-11-30');
const valid = (country: string, checkedOn = '2026-11-01'): VatNumberCheck => ({
  state: 'valid',
  country,
  checkedOn: d(checkedOn),
});
const ask = (question: Partial<VatQuestion>) =>
  decideVat({
    sellerCountry: 'CH',
    buyerCountry: 'CH',
    buyerKind: 'private',
    vatNumber: { state: 'unchecked' },
    serviceDay: today,
    today,
    ...question,
  });

test('INV-9: Swiss rates in Switzerland and Liechtenstein, by the day of the service', () => {
  for (const buyerCountry of ['CH', 'LI'])
    expect(ask({ buyerCountry })).toMatchObject({
      kind: 'domestic',
      country: 'CH',
      basisPoints: 810,
      noteKey: null,
    });
  expect(ask({ serviceDay: d('2023-12-31') }).basisPoints).toBe(770);
  expect(ask({ category: 'reduced' }).basisPoints).toBe(260);
  expect(ask({ category: 'special' }).basisPoints).toBe(380);
});

test('INV-9: a private person in the EU pays the rate of their country', () => {
  expect(ask({ buyerCountry: 'DE' })).toMatchObject({ kind: 'oss', country: 'DE', basisPoints: 1900 });
  expect(ask({ buyerCountry: 'MC' })).toMatchObject({ kind: 'oss', country: 'FR', basisPoints: 2000 });
  expect(ask({ buyerCountry: 'FI' }).basisPoints).toBe(2550);
  expect(ask({ buyerCountry: 'EE', serviceDay: d('2025-06-30') }).basisPoints).toBe(2200);
  expect(ask({ buyerCountry: 'HU', category: 'reduced' })).toMatchObject({
    category: 'standard',
    basisPoints: 2700,
  });
});

test('INV-9: a business with a valid number of its country pays by reverse charge', () => {
  const business = (vatNumber: VatNumberCheck, buyerCountry = 'FR') =>
    ask({ buyerCountry, buyerKind: 'business', vatNumber });
  expect(business(valid('FR'))).toMatchObject({
    kind: 'reverse_charge',
    basisPoints: 0,
    noteKey: 'reverse_charge',
  });
  expect(business(valid('DE')).kind).toBe('oss');
  expect(business({ state: 'unchecked' }).kind).toBe('oss');
  expect(business({ state: 'invalid', country: 'FR', checkedOn: today }).kind).toBe('oss');
  expect(ask({ buyerCountry: 'FR', buyerKind: 'private', vatNumber: valid('FR') }).kind).toBe('oss');
});

test('INV-9: while the register is unavailable the last answer holds for 30 days and is never 0 % by itself', () => {
  const after = (days: number | null) =>
    ask({
      buyerCountry: 'IT',
      buyerKind: 'business',
      vatNumber: {
        state: 'unavailable',
        last: days === null ? null : { state: 'valid', country: 'IT', checkedOn: addDays(today, -days) },
      },
    }).kind;
  expect(after(keepAnswerDays)).toBe('reverse_charge');
  expect(after(keepAnswerDays + 1)).toBe('oss');
  expect(after(null)).toBe('oss');
});

test('INV-9: elsewhere there is none, and an EU seller charges its own at home', () => {
  for (const buyerCountry of ['US', 'GB', 'MQ', 'AX'])
    expect(ask({ buyerCountry })).toMatchObject({
      kind: 'none',
      country: null,
      basisPoints: 0,
      noteKey: 'outside_scope',
    });
  expect(
    ask({ sellerCountry: 'FR', buyerCountry: 'FR', buyerKind: 'business', vatNumber: valid('FR') }),
  ).toMatchObject({ kind: 'domestic', basisPoints: 2000 });
  expect(ask({ sellerCountry: 'FR', buyerCountry: 'DE' })).toMatchObject({ kind: 'oss', basisPoints: 1900 });
  expect(ask({ sellerCountry: 'FR', buyerCountry: 'CH' }).kind).toBe('none');
});

test('INV-9: a day without a rate is an error, never 0 %', () => {
  expect(() => ask({ serviceDay: d('2017-12-31') })).toThrow(RangeError);
  expect(() => ask({ sellerCountry: 'US', buyerCountry: 'US' })).toThrow(RangeError);
});

test('INV-9: every EU country has one standard rate on every day, and rows do not overlap', () => {
  const countries = [...new Set(vatRates.map(({ country }) => country))];
  expect(countries.filter(isEuMember)).toHaveLength(27);
  for (const country of countries)
    for (const category of ['standard', 'reduced', 'special'] as const) {
      const rows = vatRates.filter((rate) => rate.country === country && rate.category === category);
      rows.slice(1).forEach((row, index) => {
        expect(row.validity.from, country).toBe(rows[index]?.validity.until);
      });
      if (rows.length > 0) expect(rateOn(vatRates, country, category, today)).not.toBeNull();
    }
});

const line = (netMinor: number, basisPoints = 810): TaxedLine => ({
  netMinor,
  vat: {
    kind: 'domestic',
    country: 'CH',
    category: basisPoints === 810 ? 'standard' : 'reduced',
    basisPoints,
  },
});

test('LED-1: three lines of 9.90 at 8.1 % bear 2.41, not three times 0.80', () => {
  const totals = vatTotals([line(990), line(990), line(990)]);
  expect(totals).toMatchObject({ netMinor: 2970, vatMinor: 241, grossMinor: 3211 });
  expect(totals.groups).toHaveLength(1);
});

test('LED-1: each rate is a group, highest first, and the totals are the sums of the groups', () => {
  const totals = vatTotals([line(1000, 260), line(1000), line(5)]);
  expect(totals.groups.map(({ basisPoints, vatMinor }) => [basisPoints, vatMinor])).toEqual([
    [810, 81],
    [260, 26],
  ]);
  expect(vatTotals([])).toEqual({ groups: [], netMinor: 0, vatMinor: 0, grossMinor: 0 });
  expect(() => vatTotals([line(-1)])).toThrow(RangeError);
});

test('LED-1: gross prices hold: net and VAT of the net add up to within a unit', () => {
  expect(netFromGross(1081, 810)).toBe(1000);
  expect(netFromGross(1000, 0)).toBe(1000);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 10 }),
      fc.constantFrom(260, 810, 1900, 2550),
      (gross, rate) => {
        const { vatMinor } = vatTotals([line(netFromGross(gross, rate), rate)]);
        expect(Math.abs(netFromGross(gross, rate) + vatMinor - gross)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

const ch = { country: 'CH', category: 'standard' } as const;

test('INV-9: a year across a change of rate becomes two lines, by days', () => {
  const service = { start: d('2023-07-01'), end: d('2024-07-01') };
  expect(splitService(36_600, service, ch, vatRates)).toEqual([
    { service: { start: '2023-07-01', end: '2024-01-01' }, netMinor: 18_400, basisPoints: 770 },
    { service: { start: '2024-01-01', end: '2024-07-01' }, netMinor: 18_200, basisPoints: 810 },
  ]);
});

test('INV-9: the parts of a split add up, and equal rates are not split', () => {
  const start = d('2024-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 900 }), (netMinor, days) => {
      const service = { start, end: addDays(start, days) };
      const parts = splitService(netMinor, service, { country: 'EE', category: 'standard' }, vatRates);
      expect(sumMinor(parts.map((part) => part.netMinor))).toBe(netMinor);
      expect(parts).toHaveLength(service.end > '2025-07-01' ? 2 : 1);
    }),
  );
  const again = [
    ...vatRates.slice(0, 3),
    { ...ch, basisPoints: 770, validity: { from: d('2024-01-01'), until: null } },
  ];
  expect(splitService(999, { start: d('2023-12-01'), end: d('2024-02-01') }, ch, again)).toHaveLength(1);
  expect(() => splitService(1, { start: d('2017-12-01'), end: d('2018-02-01') }, ch, vatRates)).toThrow(
    RangeError,
  );
});

test('INV-2: partial credit notes add up to the invoice exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 10 }), (nets) => {
      const netMinor = sumMinor(nets);
      const group = vatTotals([line(netMinor)]).groups[0] ?? { netMinor: 0, vatMinor: 0, basisPoints: 0 };
      const credited = { netMinor: 0, vatMinor: 0 };
      for (const part of nets) {
        credited.vatMinor += creditVat(group, credited, part);
        credited.netMinor += part;
      }
      expect(credited).toEqual({ netMinor, vatMinor: group.vatMinor });
    }),
  );
  expect(() =>
    creditVat({ netMinor: 100, vatMinor: 8, basisPoints: 810 }, { netMinor: 60, vatMinor: 5 }, 41),
  ).toThrow(RangeError);
});

test('INV-9: numbers of every member are known by shape and check digits, however they are typed', () => {
  const right = (
    'ATU13585627 BE0428759497 BE1000000021 BG175074752 CY10259033P CZ25123891 DE136695976 DK13585628 EE100931558 EL094259216 ' +
    'ESB58378431 ESX2482300W ES54362315K FI20774740 FR83404833048 FRK7399859412 HR33392005961 HU12892312 IE6433435F ' +
    'IE6433435OA IE8D79739I IT00743110157 LT119511515 LT290061371314 LU15027442 LV40003521600 MT11679112 NL004495445B01 ' +
    'NL123456789B13 PL8567346215 PT501964843 RO18547290 SE123456789701 SI50223054 SK2022749619'
  ).split(' ');
  const members = new Set<string>();
  for (const number of right) {
    const country = number.startsWith('EL') ? 'GR' : number.slice(0, 2);
    members.add(country);
    const bare = number.slice(2);
    for (const typed of [
      number,
      bare,
      `${bare.slice(0, 3)} ${bare.slice(3)}`,
      `${number.slice(0, 4)}.${number.slice(4)}`.toLowerCase(),
    ])
      expect(normaliseVatNumber(typed, country), `${typed} ${country}`).toBe(number);
    expect(normaliseVatNumber(`${number}0000`, country), number).toBeNull();
  }
  expect(members.size).toBe(27);
  expect(normaliseVatNumber('BE 428.759.497', 'BE')).toBe('BE0428759497');
  expect(normaliseVatNumber('428.759.497', 'BE')).toBe('BE0428759497');
  // A word processor writes other hyphens and spaces.
  expect(normaliseVatNumber('CHE\u2011116.281.710\u00a0IVA', 'CH')).toBe('CHE-116.281.710 IVA');
});

test('INV-9: keys with letters, older numbers and those of persons are judged by the rules of their registers', () => {
  const right = {
    FR: ['FRK7399859412', 'FR4Z123456782', 'FR83404833048'],
    IE: ['IE6433435OA', 'IE3668997OH', 'IE1202177FC', 'IE8D79739I', 'IE1D59306I', 'IE6433435F'],
    LV: ['LV32269300679', 'LV40003521600'],
  };
  const wrong = {
    FR: ['FRK8399859412', 'FR4Z123456783', 'FRO7399859412', 'FRIO399859412', 'FRK739985941'],
    IE: ['IE6433436OA', 'IE1202178FC', 'IE8D79738I', 'IE6433435OX', 'IE64334351', 'IE6433435E'],
    LV: ['LV3226930067', 'LV33269300679'],
  };
  for (const [country, numbers] of Object.entries(right))
    for (const number of numbers) expect(normaliseVatNumber(number, country), number).toBe(number);
  for (const [country, numbers] of Object.entries(wrong))
    for (const number of numbers) expect(normaliseVatNumber(number, country), number).toBeNull();
});

test('INV-9: VAT numbers are brought into one form, and wrong check digits are found', () => {
  expect(normaliseVatNumber('che-116.281.710 tva', 'CH')).toBe('CHE-116.281.710 TVA');
  expect(normaliseVatNumber('CHE116281710', 'LI')).toBe('CHE-116.281.710 MWST');
  expect(normaliseVatNumber('136 695 976', 'DE')).toBe('DE136695976');
  expect(normaliseVatNumber('GR 094259216', 'GR')).toBe('EL094259216');
  expect(normaliseVatNumber('nl000099998b57', 'NL')).toBe('NL000099998B57');
  expect(normaliseVatNumber('40303265045', 'MC')).toBe('FR40303265045');
  for (const [text, country] of [
    ['CHE-116.281.711 MWST', 'CH'],
    ['DE136695977', 'DE'],
    ['DE136695976', 'FR'],
    ['GB999999973', 'GB'],
    ['', 'DE'],
    ['1'.repeat(99), 'DE'],
  ] as const)
    expect(normaliseVatNumber(text, country), text).toBeNull();
  for (const country of new Set(vatRates.map((rate) => rate.country)))
    expect(normaliseVatNumber('0', country)).toBeNull();
});
