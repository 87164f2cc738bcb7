import { expect, test } from 'vitest';
import { niceTicks } from './nice-ticks.tsx';

test('an axis has round values around everything, with zero', () => {
  expect(niceTicks(0, 87)).toEqual([0, 25, 50, 75, 100]);
  expect(niceTicks(0, 100)).toEqual([0, 25, 50, 75, 100]);
  expect(niceTicks(-30, 60)).toEqual([-50, -25, 0, 25, 50, 75]);
  expect(niceTicks(12, 9030)).toEqual([0, 2500, 5000, 7500, 10_000]);
  expect(niceTicks(0, 0)).toEqual([0]);
});
