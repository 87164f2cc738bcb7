import { expect, test } from 'vitest';
import { prepaidShareOf } from './prepaid-share.ts';

test('PRE-2: prepaid money pays as far as it goes, and the rest is left for the other method', () => {
  expect(prepaidShareOf(5_000, 12_842)).toEqual({ prepaidMinor: 5_000, restMinor: 7_842 });
  expect(prepaidShareOf(16_622, 12_842)).toEqual({ prepaidMinor: 12_842, restMinor: 0 });
  expect(prepaidShareOf(0, 12_842)).toEqual({ prepaidMinor: 0, restMinor: 12_842 });
});
