import { assertNotNegative, sumMinor } from './minor.ts';

/**
 * Shares an amount in proportion to weights by the largest remainder: the shares add up to the amount exactly, and
 * each is its exact proportion rounded down or up. Equal remainders go to the earlier weight. Weights of 0 get 0.
 * Throws a RangeError for a negative amount or weight, and when there is something to share and no weight.
 */
export function allocate(amountMinor: number, weights: readonly number[]): readonly number[] {
  const total = sumMinor(weights.map(assertNotNegative));
  if (assertNotNegative(amountMinor) === 0) return weights.map(() => 0);
  if (total === 0) throw new RangeError('Nothing to share the amount over');
  const exact = weights.map((weight) => BigInt(amountMinor) * BigInt(weight));
  const shares = exact.map((product) => Number(product / BigInt(total)));
  const remainders = exact.map((product) => product % BigInt(total));
  const left = amountMinor - sumMinor(shares);
  const order = weights
    .map((_, index) => index)
    .sort((a, b) => {
      const difference = (remainders[b] ?? 0n) - (remainders[a] ?? 0n);
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
    });
  const raised = new Set(order.slice(0, left));
  return shares.map((share, index) => share + (raised.has(index) ? 1 : 0));
}

/**
 * As `allocate`, with a cap for each share: what one cannot take goes to the others. Answers less than the amount in
 * all only when the caps together are less.
 */
export function allocateCapped(amountMinor: number, caps: readonly number[]): readonly number[] {
  // In proportion to the caps themselves, no share passes its cap: amount ≤ total means share ≤ cap, also rounded up.
  return allocate(Math.min(assertNotNegative(amountMinor), sumMinor(caps.map(assertNotNegative))), caps);
}
