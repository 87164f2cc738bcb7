const steps = [1, 2, 2.5, 5, 10];

/** Round values for an axis over everything between the two, zero among them; about as many as wanted. */
export function niceTicks(least: number, most: number, wanted = 4): readonly number[] {
  const low = Math.min(0, least);
  const high = Math.max(0, most);
  if (low === high) return [0];
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
