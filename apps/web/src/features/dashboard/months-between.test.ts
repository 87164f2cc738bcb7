import { expect, test } from 'vitest';
import { monthsBetween } from './months-between.ts';

test('months that begin between two days, over the end of a year', () => {
  expect(monthsBetween('2026-11-30', '2027-02-01')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  expect(monthsBetween('2026-11-01', '2026-11-20')).toEqual(['2026-11-01']);
  expect(monthsBetween('2026-11-02', '2026-11-20')).toEqual([]);
});
