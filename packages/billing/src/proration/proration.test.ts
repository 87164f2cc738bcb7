import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate as d, fromDayNumber } from '../date/calendar-date.ts';
import { lengthInDays } from '../date/date-range.ts';
import { billingPeriods, monthsOf, nextPeriod } from '../period/billing-period.ts';
import { periodChange } from './period-change.ts';
import { downgrade, upgradeNow } from './plan-change.ts';
import { unusedValue } from './unused-value.ts';

const year = { start: d('2026-01-15'), end: d('2027-01-15') };
const net = fc.integer({ min: 0, max: 10 ** 7 });
const day = fc.integer({ min: 10_000, max: 30_000 }).map(fromDayNumber);

test('SUB-3: what is used and what is left of a period add up to its price', () => {
  expect(unusedValue(12_000, year, year.start)).toBe(12_000);
  expect(unusedValue(12_000, year, year.end)).toBe(0);
  // 120.00 − round(120.00 × 181 ÷ 365) with 181 days from 15 January to 15 July.
  expect(unusedValue(12_000, year, d('2026-07-15'))).toBe(12_000 - 5951);
  expect(() => unusedValue(1, year, d('2027-01-16'))).toThrow(RangeError);
  expect(() => unusedValue(1, { start: year.end, end: year.end }, year.end)).toThrow(RangeError);
  fc.assert(
    fc.property(net, fc.integer({ min: 0, max: 364 }), (amount, used) => {
      const left = unusedValue(amount, year, addDays(year.start, used));
      const next = unusedValue(amount, year, addDays(year.start, used + 1));
      expect(left).toBeGreaterThanOrEqual(next);
      expect(left).toBeLessThanOrEqual(amount);
    }),
  );
});

test('SUB-4: a larger plan costs the rest of the period at the new price less the rest at the old', () => {
  const upgrade = upgradeNow({
    period: year,
    day: d('2026-07-15'),
    paidNetMinor: 12_000,
    newNetMinor: 24_000,
  });
  expect(upgrade).toMatchObject({
    chargeMinor: 12_099,
    creditMinor: 6049,
    dueMinor: 6050,
    needsCreditNote: false,
  });
  expect(upgrade.service).toEqual({ start: '2026-07-15', end: '2027-01-15' });
});

test('SUB-4: a difference below zero needs a credit note', () => {
  const upgrade = upgradeNow({ period: year, day: year.start, paidNetMinor: 12_000, newNetMinor: 9000 });
  expect(upgrade).toMatchObject({ dueMinor: -3000, needsCreditNote: true });
  expect(upgradeNow({ period: year, day: year.end, paidNetMinor: 1, newNetMinor: 2 }).dueMinor).toBe(0);
});

test('SUB-4: a smaller plan waits for the end of what is paid', () => {
  expect(downgrade(year.end)).toEqual({ when: 'later', on: '2027-01-15' });
});

const change = (on: string, monthlyNetMinor: number | null = 1200) =>
  periodChange({
    anchor: year.start,
    paid: year,
    day: d(on),
    from: 'yearly',
    to: 'monthly',
    paidNetMinor: 12_000,
    monthlyNetMinor,
  });

test('SUB-3: from yearly to monthly is planned for the end of the paid time', () => {
  expect(change('2026-06-20').scheduled).toEqual({ when: 'later', on: '2027-01-15' });
});

test('SUB-3: applied at once, the monthly starts that remain are billed and their days are credited', () => {
  const { now } = change('2026-06-20');
  expect(now?.monthlyStarts).toEqual([
    '2026-07-15',
    '2026-08-15',
    '2026-09-15',
    '2026-10-15',
    '2026-11-15',
    '2026-12-15',
  ]);
  expect(now).toMatchObject({
    service: { start: '2026-07-15', end: '2027-01-15' },
    chargeMinor: 7200,
    creditMinor: 12_000 - 5951,
  });
});

test('SUB-3: within the last month, or without a monthly price, there is nothing to apply earlier', () => {
  expect(change('2026-12-15').now).toBeNull();
  expect(change('2026-12-14').now?.monthlyStarts).toEqual(['2026-12-15']);
  expect(change('2026-03-01', null).now).toBeNull();
});

test('SUB-3: a longer period begins with the next payment', () => {
  const month = { start: d('2026-03-31'), end: d('2026-04-30') };
  const longer = periodChange({
    anchor: d('2026-01-31'),
    paid: month,
    day: d('2026-04-02'),
    from: 'monthly',
    to: 'yearly',
    paidNetMinor: 1200,
    monthlyNetMinor: 1200,
  });
  expect(longer).toEqual({ scheduled: { when: 'later', on: '2026-04-30' }, now: null });
});

test('SUB-3: nobody pays a day twice, and no day goes unpaid', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...billingPeriods),
      fc.integer({ min: 0, max: 730 }),
      net,
      (anchor, from, into, paidNetMinor) => {
        const { start, end } = nextPeriod(anchor, anchor, from);
        const on = addDays(start, into % lengthInDays({ start, end }));
        const { now } = periodChange({
          anchor,
          paid: { start, end },
          day: on,
          from,
          to: 'monthly',
          paidNetMinor,
          monthlyNetMinor: 100,
        });
        if (now === null) return;
        // The months billed anew cover exactly the days that are credited, and none that is already used.
        let covered = now.service.start;
        expect(covered > on).toBe(true);
        for (const monthStart of now.monthlyStarts) {
          expect(monthStart).toBe(covered);
          covered = nextPeriod(anchor, monthStart, 'monthly').end;
        }
        expect(covered).toBe(end);
        expect(now.monthlyStarts.length).toBeLessThan(monthsOf(from));
        expect(now.creditMinor).toBeLessThanOrEqual(paidNetMinor);
      },
    ),
  );
});
