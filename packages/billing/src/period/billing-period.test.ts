import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, calendarDate as d, fromDayNumber } from '../date/calendar-date.ts';
import {
  billingPeriods,
  isBillingPeriod,
  monthlyStartsBetween,
  monthsFromAnchor,
  monthsOf,
  nextPeriod,
  periodContaining,
  periodEnd,
} from './billing-period.ts';
import { type PeriodMinimum, type Price, periodChoices, priceOn } from './period-choice.ts';

const day = fc.integer({ min: 10_000, max: 30_000 }).map(fromDayNumber);
const period = fc.constantFrom(...billingPeriods);

test('SUB-1: there are five periods', () => {
  expect(billingPeriods.map(monthsOf)).toEqual([1, 3, 6, 12, 24]);
  expect(isBillingPeriod('yearly')).toBe(true);
  expect(isBillingPeriod('toString')).toBe(false);
});

test('SUB-2: 31 January leads to 28 February and to 31 March', () => {
  const anchor = d('2026-01-31');
  expect([1, 2, 3, 4].map((count) => periodEnd(anchor, count, 'monthly'))).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ]);
});

test('SUB-2: 29 February comes back in leap years', () => {
  const anchor = d('2024-02-29');
  expect([1, 2, 3, 4].map((count) => periodEnd(anchor, count, 'yearly'))).toEqual([
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ]);
});

test('SUB-2: periods one after the other cover every day once, whatever their lengths', () => {
  fc.assert(
    fc.property(day, fc.array(period, { minLength: 1, maxLength: 30 }), (anchor, list) => {
      let paidUntil = anchor;
      let months = 0;
      for (const length of list) {
        const next = nextPeriod(anchor, paidUntil, length);
        months += monthsOf(length);
        expect(next).toEqual({ anchor, start: paidUntil, end: addMonths(anchor, months) });
        paidUntil = next.end;
      }
    }),
  );
});

test('SUB-3: a change of period keeps the day of the month; a foreign start becomes the new anchor', () => {
  expect(nextPeriod(d('2025-01-31'), d('2026-01-31'), 'monthly')).toEqual({
    anchor: '2025-01-31',
    start: '2026-01-31',
    end: '2026-02-28',
  });
  expect(nextPeriod(d('2025-01-31'), d('2026-02-10'), 'quarterly')).toEqual({
    anchor: '2026-02-10',
    start: '2026-02-10',
    end: '2026-05-10',
  });
  expect(monthsFromAnchor(d('2026-01-31'), d('2026-02-28'))).toBe(1);
  expect(monthsFromAnchor(d('2026-01-28'), d('2026-02-27'))).toBeNull();
});

test('SUB-2: each day lies in exactly one period', () => {
  fc.assert(
    fc.property(day, day, period, (anchor, any, length) => {
      const { start, end } = periodContaining(anchor, any, length);
      expect(start <= any && any < end).toBe(true);
      expect(nextPeriod(anchor, start, length).end).toBe(end);
    }),
  );
});

test('SUB-3: monthly starts lie strictly between the day and the end', () => {
  expect(monthlyStartsBetween(d('2026-01-31'), d('2026-01-31'), d('2026-04-30'))).toEqual([
    '2026-02-28',
    '2026-03-31',
  ]);
  expect(monthlyStartsBetween(d('2026-01-15'), d('2026-12-15'), d('2027-01-15'))).toEqual([]);
});

const always = { from: null, until: null };
const prices: readonly Price[] = [
  { currency: 'CHF', period: 'monthly', netMinor: 290, validity: always },
  { currency: 'CHF', period: 'yearly', netMinor: 2900, validity: { from: null, until: d('2026-06-01') } },
  { currency: 'CHF', period: 'yearly', netMinor: 3100, validity: { from: d('2026-06-01'), until: null } },
  { currency: 'EUR', period: 'yearly', netMinor: 2800, validity: always },
];
const minimums: readonly PeriodMinimum[] = [{ currency: 'CHF', period: 'monthly', minimumMinor: 500 }];

test('SUB-1: a period is offered only when its amount reaches the minimum', () => {
  const choices = (quantity: number) =>
    periodChoices(prices, minimums, { currency: 'CHF', quantity, day: d('2026-05-31') });
  expect(choices(1)).toEqual([{ period: 'yearly', netMinor: 2900 }]);
  expect(choices(2)).toEqual([
    { period: 'monthly', netMinor: 580 },
    { period: 'yearly', netMinor: 5800 },
  ]);
});

test('PROD-1: the price is that of the day', () => {
  expect(priceOn(prices, 'CHF', 'yearly', d('2026-05-31'))).toBe(2900);
  expect(priceOn(prices, 'CHF', 'yearly', d('2026-06-01'))).toBe(3100);
  expect(priceOn(prices, 'EUR', 'monthly', d('2026-06-01'))).toBeNull();
});
