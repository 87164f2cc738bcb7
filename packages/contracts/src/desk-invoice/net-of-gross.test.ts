import { expect, test } from 'vitest';
import { netOfGross, vatOn } from './net-of-gross.ts';

const rates = [0, 260, 380, 810, 1900, 2500];
const amounts = [...Array.from({ length: 3000 }, (_, index) => index), 10_810, 999_999_999, 90_000_000_000];
const grossOf = (netMinor: number, basisPoints: number): number => netMinor + vatOn(netMinor, basisPoints);

test('PAY-4: what a net amount comes to with VAT leads back to it', () => {
  for (const rate of rates)
    expect(amounts.filter((net) => netOfGross(grossOf(net, rate), rate) !== net)).toEqual([]);
});

test('PAY-4: of any gross amount nothing above it goes back, and at most one unit is left', () => {
  for (const rate of rates) {
    const missed = amounts.map((gross) => gross - grossOf(netOfGross(gross, rate), rate));
    expect(missed.filter((left) => left < 0 || left > 1)).toEqual([]);
  }
});
