/**
 * Amounts are whole minor units (rappen, cents) in a safe integer, named `…Minor`, with their currency beside them
 * (LED-1). Everything that makes or combines one checks it: an amount that cannot be exact is an error, never a guess.
 */

/** Whether the number is a whole amount that arithmetic keeps exact: |amount| ≤ 2^53 − 1 minor units. */
export const isMinor = (value: number): boolean => Number.isSafeInteger(value);

/** The amount itself, without a negative zero. Throws a RangeError for a fraction, NaN, or one too large to be exact. */
export function assertMinor(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole amount of minor units`);
  return value + 0;
}

/** An amount that may not be below zero, checked. */
export function assertNotNegative(value: number): number {
  if (assertMinor(value) < 0) throw new RangeError(`${value} is below zero`);
  return value;
}

/** The exact sum; 0 for none. */
export const sumMinor = (amounts: Iterable<number>): number => {
  let sum = 0;
  for (const amount of amounts) sum = assertMinor(sum + assertMinor(amount));
  return sum;
};

/** From an integer of any size, as databases hand them out (bigint, or its digits). Throws when it cannot be exact. */
export function minorFromInteger(value: bigint | string | number): number {
  if (typeof value === 'string' && !/^-?\d+$/.test(value)) throw new RangeError(`"${value}" is no integer`);
  return assertMinor(Number(value));
}

/** `1949.75` → 194975: exact decimal text with at most two decimals; null for anything else, also for `1e3`, `.5`, `1,5`. */
export function minorFromDecimal(text: string): number | null {
  const parts = /^(-?)(\d{1,14})(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  const [, sign = '', units = '', decimals = ''] = parts;
  const amount = Number(`${units}${decimals.padEnd(2, '0')}`);
  return isMinor(amount) ? (sign === '-' ? -amount : amount) + 0 : null;
}

/** 194975 → `1949.75`: for files and protocols. What people read comes from the formatting of their language. */
export function decimalFromMinor(amountMinor: number): string {
  const digits = String(Math.abs(assertMinor(amountMinor))).padStart(3, '0');
  return `${amountMinor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
