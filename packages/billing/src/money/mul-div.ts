import { assertMinor } from './minor.ts';

/**
 * amount × numerator ÷ denominator, rounded half away from zero to the minor unit, by integer arithmetic only (LED-1).
 * For amounts that are not negative this is "half up". The product may exceed 2^53; the result may not.
 */
export function mulDiv(amountMinor: number, numerator: number, denominator: number): number {
  assertMinor(amountMinor);
  assertMinor(numerator);
  assertMinor(denominator);
  if (denominator === 0) throw new RangeError('Division by zero');
  const negative = (amountMinor < 0 !== numerator < 0) !== denominator < 0;
  const product = BigInt(Math.abs(amountMinor)) * BigInt(Math.abs(numerator));
  const divisor = BigInt(Math.abs(denominator));
  const rounded = assertMinor(Number((2n * product + divisor) / (2n * divisor)));
  return (negative ? -rounded : rounded) + 0;
}

/** A share in basis points (1/100 of a percent): 8.1 % is 810. Rounded half away from zero. */
export const basisPointsOf = (amountMinor: number, basisPoints: number): number =>
  mulDiv(amountMinor, basisPoints, 10_000);
