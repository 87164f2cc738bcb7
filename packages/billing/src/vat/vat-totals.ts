import { assertNotNegative, sumMinor } from '../money/minor.ts';
import { basisPointsOf, mulDiv } from '../money/mul-div.ts';
import type { VatDecision } from './decide-vat.ts';

/** A line's net amount after its discount, and how it is taxed. */
export type TaxedLine = {
  readonly netMinor: number;
  readonly vat: Pick<VatDecision, 'kind' | 'country' | 'category' | 'basisPoints'>;
};

export type VatGroup = TaxedLine['vat'] & {
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
};

export type VatTotals = {
  readonly groups: readonly VatGroup[];
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
};

/** Two lines with the same key are rounded together. */
export const vatGroupKey = ({ kind, country, category, basisPoints }: TaxedLine['vat']): string =>
  [kind, country ?? '', category, basisPoints].join(':');

/**
 * LED-1: VAT is rounded once per rate and document, half up, never per line (three lines of 9.90 at 8.1 % bear 2.41,
 * line by line it would be 2.40). Amounts are not negative; a credit note has the same signs in the other direction.
 * Groups come highest rate first.
 */
export function vatTotals(lines: readonly TaxedLine[]): VatTotals {
  const byKey = new Map<string, TaxedLine[]>();
  for (const line of lines) {
    const key = vatGroupKey(line.vat);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const groups = [...byKey.values()]
    .flatMap((members): VatGroup[] => {
      const [first] = members;
      if (!first) return [];
      const { kind, country, category, basisPoints } = first.vat;
      const netMinor = sumMinor(members.map((line) => assertNotNegative(line.netMinor)));
      const vatMinor = basisPointsOf(netMinor, basisPoints);
      return [{ kind, country, category, basisPoints, netMinor, vatMinor, grossMinor: netMinor + vatMinor }];
    })
    .sort((a, b) => b.basisPoints - a.basisPoints || (vatGroupKey(a) < vatGroupKey(b) ? -1 : 1));
  const netMinor = sumMinor(groups.map((group) => group.netMinor));
  const vatMinor = sumMinor(groups.map((group) => group.vatMinor));
  return { groups, netMinor, vatMinor, grossMinor: sumMinor([netMinor, vatMinor]) };
}

/** The net amount of a group of gross prices: gross − round(gross × rate ÷ (1 + rate)). */
export const netFromGross = (grossMinor: number, basisPoints: number): number =>
  grossMinor - mulDiv(assertNotNegative(grossMinor), basisPoints, 10_000 + basisPoints);
