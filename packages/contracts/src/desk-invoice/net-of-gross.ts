const whole = 10_000n;
/** Half up, of amounts that are not negative. */
const divided = (value: bigint, by: bigint): bigint => (2n * value + by) / (2n * by);

/** VAT on a net amount, as a credit note has it (LED-1). */
export const vatOn = (netMinor: number, basisPoints: number): number =>
  Number(divided(BigInt(netMinor) * BigInt(basisPoints), whole));

/**
 * The net amount that, with its VAT, comes to a gross one. Not every gross amount is one of a net amount: then the next lower, so
 * that never more goes back than somebody has typed (PAY-4).
 */
export function netOfGross(grossMinor: number, basisPoints: number): number {
  const gross = BigInt(grossMinor);
  const rate = BigInt(basisPoints);
  const net = Number(gross - divided(gross * rate, whole + rate));
  return net + vatOn(net, basisPoints) > grossMinor ? net - 1 : net;
}
