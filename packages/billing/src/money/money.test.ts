import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, allocateCapped } from './allocate.ts';
import {
  assertMinor,
  assertNotNegative,
  decimalFromMinor,
  minorFromDecimal,
  minorFromInteger,
  sumMinor,
} from './minor.ts';
import { basisPointsOf, mulDiv } from './mul-div.ts';

const minor = fc.maxSafeInteger();
const amount = fc.integer({ min: 0, max: 10 ** 12 });
const weights = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12 });

test('LED-1: an amount is a whole, exact number of minor units or an error', () => {
  for (const wrong of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => assertMinor(wrong)).toThrow(RangeError);
  expect(Object.is(assertMinor(-0), 0)).toBe(true);
  expect(() => assertNotNegative(-1)).toThrow(RangeError);
  expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(sumMinor([])).toBe(0);
  expect(minorFromInteger('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
  expect(minorFromInteger(-12n)).toBe(-12);
  for (const wrong of ['9007199254740993', '1.5', '', ' 1', '1e3', 2n ** 60n])
    expect(() => minorFromInteger(wrong)).toThrow(RangeError);
});

test('LED-1: decimal text is read and written exactly', () => {
  expect(minorFromDecimal('1949.75')).toBe(194975);
  expect(minorFromDecimal('6.3')).toBe(630);
  expect(minorFromDecimal('-0')).toBe(0);
  for (const wrong of ['', '.5', '1.', '1.234', '1,5', '1e3', ' 1', '+1', '0x1', '99999999999999.99'])
    expect(minorFromDecimal(wrong), wrong).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (value) => {
      expect(minorFromDecimal(decimalFromMinor(value))).toBe(value);
    }),
  );
});

test('LED-1: mulDiv is the exact quotient, rounded half away from zero', () => {
  expect(mulDiv(1, 1, 2)).toBe(1);
  expect(mulDiv(-1, 1, 2)).toBe(-1);
  expect(mulDiv(3, 1, 2)).toBe(2);
  expect(Object.is(mulDiv(0, -1, 2), 0)).toBe(true);
  expect(basisPointsOf(2970, 810)).toBe(241);
  expect(() => mulDiv(1, 1, 0)).toThrow(RangeError);
  expect(() => mulDiv(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError);
  const big = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
  const rate = fc.integer({ min: -(10 ** 6), max: 10 ** 6 });
  fc.assert(
    fc.property(big, rate, fc.integer({ min: 1, max: 10 ** 6 }), (value, numerator, denominator) => {
      fc.pre(Math.abs(value) * Math.abs(numerator) <= denominator * 2 ** 52);
      const result = BigInt(mulDiv(value, numerator, denominator));
      const twiceError = 2n * (result * BigInt(denominator) - BigInt(value) * BigInt(numerator));
      const bound = BigInt(denominator);
      expect(twiceError <= bound && twiceError >= -bound).toBe(true);
      // Exactly between two, the one farther from zero.
      if (twiceError === bound || twiceError === -bound) expect(twiceError > 0n).toBe(result > 0n);
      expect(mulDiv(-value, numerator, denominator) + Number(result)).toBe(0);
    }),
  );
  fc.assert(
    fc.property(minor, (value) => {
      expect(mulDiv(value, 7, 7)).toBe(value);
    }),
  );
});

test('CART-2: shares add up exactly and none strays from its proportion by a whole unit', () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(0, [0, 0])).toEqual([0, 0]);
  expect(() => allocate(1, [0])).toThrow(RangeError);
  fc.assert(
    fc.property(amount, weights, (value, list) => {
      const total = sumMinor(list);
      fc.pre(total > 0);
      const shares = allocate(value, list);
      expect(sumMinor(shares)).toBe(value);
      shares.forEach((share, index) => {
        const exact = BigInt(value) * BigInt(list[index] ?? 0);
        const error = BigInt(share) * BigInt(total) - exact;
        expect(error < BigInt(total) && error > -BigInt(total)).toBe(true);
      });
    }),
  );
});

test('CART-2: a capped share never passes its cap, and all together never the amount', () => {
  expect(allocateCapped(5000, [990, 10])).toEqual([990, 10]);
  fc.assert(
    fc.property(amount, weights, (value, caps) => {
      const shares = allocateCapped(value, caps);
      expect(sumMinor(shares)).toBe(Math.min(value, sumMinor(caps)));
      shares.forEach((share, index) => {
        expect(share).toBeLessThanOrEqual(caps[index] ?? 0);
      });
    }),
  );
});
