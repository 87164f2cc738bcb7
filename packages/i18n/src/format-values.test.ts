import { locales } from '@atrium/contracts/locale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryName, sortedCountries } from './country-name.ts';
import { formatDate, formatDateTime } from './format-date.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber } from './format-number.ts';
import { formatRelative } from './format-relative.ts';

/** Intl sets several kinds of no-break space; here only that there is one. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  test('is written as its reader writes it', () => {
    expect(plain(formatMoney('fr', 123456n, 'EUR'))).toBe('1 234,56 €');
    expect(plain(formatMoney('de', '123456', 'EUR'))).toBe('1.234,56 €');
    expect(plain(formatMoney('it', -5n, 'CHF'))).toBe('-0,05 CHF');
    expect(plain(formatMoney('en', 123456n, 'CHF'))).toBe('CHF 1,234.56');
    expect(plain(formatMoney('en', 500n, 'JPY'))).toBe('JP¥500');
  });

  test('NFR amounts of any size stay exact', () => {
    expect(formatMoney('en', '123456789012345678901', 'EUR')).toBe('€1,234,567,890,123,456,789.01');
    fc.assert(
      fc.property(fc.bigInt(), (minor) => {
        const digits = formatMoney('en', minor, 'EUR').replace(/[€,.]/g, '');
        expect(BigInt(digits)).toBe(minor);
      }),
    );
  });

  test('what is no amount is refused', () => {
    expect(() => formatMoney('en', '1.5', 'EUR')).toThrow(SyntaxError);
  });
});

describe('dates', () => {
  test('a calendar day is the same day in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(formatDate('en', '2026-03-01', zone)).toBe('1 March 2026');
  });

  test('a moment falls on the day of the reader’s time zone', () => {
    expect(formatDate('fr', '2026-02-28T23:30:00Z', 'Europe/Zurich')).toBe('1er mars 2026');
    expect(formatDate('en', '2026-02-28T23:30:00Z', 'UTC')).toBe('28 February 2026');
    expect(formatDateTime('de', new Date('2026-02-28T23:30:00Z'), 'Europe/Zurich')).toBe(
      '1. März 2026 um 00:30',
    );
  });

  test.each([
    ['2026-05-10T12:00:30Z', 'now'],
    ['2026-05-10T11:59:01Z', 'now'],
    ['2026-05-10T12:01:00Z', 'in 1 minute'],
    ['2026-05-10T09:00:00Z', '3 hours ago'],
    ['2026-05-09T11:00:00Z', '1 day ago'],
    ['2026-05-24T12:00:00Z', 'in 2 weeks'],
    ['2027-06-01T12:00:00Z', 'in 1 year'],
  ])('%s is %s at noon', (moment, told) => {
    expect(formatRelative('en', moment, new Date('2026-05-10T12:00:00Z'))).toBe(told);
  });

  test('what is no date is refused', () => {
    expect(() => formatDate('en', 'soon')).toThrow(RangeError);
    expect(() => formatRelative('en', 'soon', new Date())).toThrow(RangeError);
  });
});

test('numbers are grouped as their reader groups them', () => {
  expect(plain(formatNumber('fr', 1234567.5))).toBe('1 234 567,5');
  expect(formatNumber('de', 12345n)).toBe('12.345');
});

describe('countries', () => {
  test('every country has a name in every locale, in the alphabet of the reader', () => {
    for (const locale of locales) {
      const countries = sortedCountries(locale);
      expect(countries.length).toBeGreaterThan(240);
      expect(countries.filter(({ code, name }) => name === code)).toEqual([]);
      const { compare } = new Intl.Collator(locale);
      expect(countries.map(({ name }) => name).toSorted(compare)).toEqual(countries.map(({ name }) => name));
    }
    expect(sortedCountries('de').findIndex(({ code }) => code === 'AT')).toBeGreaterThan(0);
  });

  test('a code is named, and anything else comes back unchanged', () => {
    expect(countryName('fr', 'CH')).toBe('Suisse');
    expect(countryName('de', 'CH')).toBe('Schweiz');
    expect(countryName('it', '')).toBe('');
    expect(countryName('it', 'ch"><')).toBe('ch"><');
  });
});
