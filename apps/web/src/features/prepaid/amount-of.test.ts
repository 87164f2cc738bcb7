import { expect, test } from 'vitest';
import { amountOf } from './amount-of.ts';

test('LED-1: an amount is read as it is typed, exactly', () => {
  expect(['50', '50.5', '50,50', "1'000.00", '1 000,05'].map(amountOf)).toEqual([
    5000, 5050, 5050, 100_000, 100_005,
  ]);
  expect(['', '-5', '1.234', '5 CHF', '1e3'].map(amountOf)).toEqual([null, null, null, null, null]);
});
