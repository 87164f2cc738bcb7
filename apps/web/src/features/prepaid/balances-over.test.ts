import { expect, test } from 'vitest';
import { balancesOver } from './balances-over.ts';

const on = (day: string, amountMinor: number, balanceMinor: number) => ({ day, amountMinor, balanceMinor });
const at = (day: string, value: number) => ({ at: Date.parse(day), value });

test('PRE-4: the balance at the end of each day, oldest first', () => {
  expect(
    balancesOver([on('2026-03-05', -300, 700), on('2026-03-01', -500, 1000), on('2026-03-01', 1500, 1500)]),
  ).toEqual([at('2026-03-01', 1000), at('2026-03-05', 700)]);
  expect(balancesOver([])).toEqual([]);
});

test('PRE-4: what is booked late counts on its day', () => {
  expect(balancesOver([on('2026-01-10', 200, 900), on('2026-02-01', 700, 700)])).toEqual([
    at('2026-01-10', 200),
    at('2026-02-01', 900),
  ]);
});
