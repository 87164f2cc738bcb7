import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isCalendarDate,
  partsOf,
  weekdayOf,
} from './calendar-date.ts';
import { contains, lengthInDays, overlapOf } from './date-range.ts';
import { localDay, startOfLocalDay } from './local-day.ts';

const day = fc.integer({ min: -200_000, max: 200_000 });

test('only days that exist are dates', () => {
  for (const right of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
    expect(isCalendarDate(right), right).toBe(true);
  for (const wrong of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00',
  ])
    expect(isCalendarDate(wrong), wrong).toBe(false);
  expect(() => calendarDate('2026-02-30')).toThrow(RangeError);
  expect(() => addMonths(calendarDate('9999-12-01'), 1)).toThrow(RangeError);
});

test('days count as the Gregorian calendar does', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = fromDayNumber(number);
      expect(dayNumber(date)).toBe(number);
      const utc = new Date(number * 86_400_000);
      expect(date).toBe(utc.toISOString().slice(0, 10));
      expect(weekdayOf(date)).toBe(utc.getUTCDay() || 7);
    }),
  );
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (number, days) => {
      const date = fromDayNumber(number);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(Math.sign(compareDates(date, addDays(date, days)))).toBe(-Math.sign(days) + 0);
    }),
  );
});

test('SUB-2: months keep the day of the month, or end with the month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (number, months) => {
      const date = fromDayNumber(number);
      const moved = addMonths(date, months);
      const [from, to] = [partsOf(date), partsOf(moved)];
      expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
      if (to.day !== from.day) expect(partsOf(addDays(moved, 1)).day).toBe(1);
    }),
  );
});

test('ranges leave their end out', () => {
  const range = (start: string, end: string) => ({ start: calendarDate(start), end: calendarDate(end) });
  const january = range('2026-01-01', '2026-02-01');
  expect(lengthInDays(january)).toBe(31);
  expect(contains(january, calendarDate('2026-02-01'))).toBe(false);
  expect(overlapOf(january, range('2026-02-01', '2026-03-01'))).toBeNull();
  expect(overlapOf(january, range('2026-01-20', '2026-03-01'))).toEqual(range('2026-01-20', '2026-02-01'));
});

test('SUB-2: a day begins at midnight of its time zone, or right after the gap that skips it', () => {
  const starts: readonly (readonly [string, string, string])[] = [
    ['2026-01-01', 'Europe/Zurich', '2025-12-31T23:00:00.000Z'],
    ['2026-07-01', 'Europe/Zurich', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', 'Europe/Zurich', '2026-03-28T23:00:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01', 'Etc/GMT+12', '2026-01-01T12:00:00.000Z'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    // Clocks went from 23:59:59 to 01:00 there.
    ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z'],
  ];
  for (const [date, zone, moment] of starts)
    expect(startOfLocalDay(calendarDate(date), zone).toISOString(), `${date} ${zone}`).toBe(moment);
  const zones = [
    'Europe/Zurich',
    'America/Santiago',
    'Asia/Beirut',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'UTC',
  ];
  fc.assert(
    fc.property(fc.integer({ min: 16_000, max: 24_000 }), fc.constantFrom(...zones), (number, zone) => {
      const date: CalendarDate = fromDayNumber(number);
      const start = startOfLocalDay(date, zone);
      expect(localDay(start, zone)).toBe(date);
      expect(localDay(new Date(start.getTime() - 1), zone)).toBe(addDays(date, -1));
    }),
    { numRuns: 60 },
  );
  expect(() => localDay(new Date(0), 'Nowhere/None')).toThrow(RangeError);
});
