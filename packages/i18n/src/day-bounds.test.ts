import { afterEach, expect, test } from 'vitest';
import { dayOfMoment, startOfDay } from './day-bounds.ts';
import { setReaderTimeZone } from './reader-time-zone.ts';

afterEach(() => setReaderTimeZone(null));

test.each([
  ['Europe/Zurich', '2026-11-21', '2026-11-20T23:00:00.000Z'],
  // The days on which the clocks change begin before they do.
  ['Europe/Zurich', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Zurich', '2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-11-21', '2026-11-20T10:00:00.000Z'],
  ['Pacific/Niue', '2026-11-21', '2026-11-21T11:00:00.000Z'],
  ['Asia/Kathmandu', '2026-11-21', '2026-11-20T18:15:00.000Z'],
  // Midnight does not exist on this day: it begins at one o'clock.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  // It comes twice here: the day begins with the first one.
  ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
])('ACC-10: in %s, %s begins at %s', (zone, day, moment) => {
  expect(startOfDay(day, 0, zone).toISOString()).toBe(moment);
});

test('ACC-10: the day after the last one of a year, in the zone of the reader', () => {
  setReaderTimeZone('Asia/Tokyo');
  expect(startOfDay('2026-12-31', 1).toISOString()).toBe('2026-12-31T15:00:00.000Z');
});

test('ACC-10: without a zone, the days are those of the device', () => {
  expect(startOfDay('2026-03-29')).toEqual(new Date(2026, 2, 29));
});

test('ACC-10: the last moment of a day falls on that day, the next one on the day after', () => {
  setReaderTimeZone('Pacific/Kiritimati');
  const next = startOfDay('2026-11-21', 1);
  expect(dayOfMoment(new Date(next.getTime() - 1).toISOString())).toBe('2026-11-21');
  expect(dayOfMoment(next.toISOString())).toBe('2026-11-22');
});
