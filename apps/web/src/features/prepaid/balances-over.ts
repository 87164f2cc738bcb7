import type { MovementView } from '@atrium/contracts/prepaid/prepaid-view';

type Movement = Pick<MovementView, 'day' | 'amountMinor' | 'balanceMinor'>;

/**
 * What the account held at the end of each day on which it moved, oldest first. Movements come newest booked first; one
 * that was booked late counts on its own day, so the balances are worked out backwards from the newest.
 */
export function balancesOver(movements: readonly Movement[]): { at: number; value: number }[] {
  const byDay = movements.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  let balance = movements[0]?.balanceMinor ?? 0;
  const points = new Map<string, number>();
  for (const { day, amountMinor } of byDay) {
    if (!points.has(day)) points.set(day, balance);
    balance -= amountMinor;
  }
  return [...points].map(([day, value]) => ({ at: Date.parse(day), value })).toReversed();
}
