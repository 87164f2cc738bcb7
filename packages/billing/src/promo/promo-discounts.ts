import { allocateCapped } from '../money/allocate.ts';
import { sumMinor } from '../money/minor.ts';
import { basisPointsOf } from '../money/mul-div.ts';
import { linesFor, type PromoCode, type PromoLine } from './promo-code.ts';

export type LineDiscount = {
  readonly lineId: string;
  /** The code that reduces the line; null for none. */
  readonly promoId: string | null;
  readonly discountMinor: number;
};

type Offers = ReadonlyMap<string, number>;

/** What a code alone takes off each of these lines, in minor units. */
function offersOf({ effect }: PromoCode, lines: readonly PromoLine[]): Offers {
  const nets = lines.map(({ netMinor }) => netMinor);
  const shares =
    effect.kind === 'percent'
      ? nets.map((net) => basisPointsOf(net, effect.basisPoints))
      : allocateCapped(effect.amountMinor, nets);
  return new Map(lines.map(({ id }, index) => [id, shares[index] ?? 0]));
}

/**
 * For each line the code that takes off most; of equal ones the first entered. A line of which a share rounds to nothing still has its
 * part in the sharing.
 */
function winners(codes: readonly PromoCode[], lines: readonly PromoLine[]): ReadonlyMap<string, PromoCode> {
  const won = new Map<string, { readonly code: PromoCode; readonly offer: number }>();
  for (const code of codes)
    for (const [lineId, offer] of offersOf(code, linesFor(code, lines)))
      if (offer > (won.get(lineId)?.offer ?? -1)) won.set(lineId, { code, offer });
  return new Map([...won].map(([lineId, { code }]) => [lineId, code]));
}

/**
 * CART-2: the discounts of a cart, one code per line, the best for the customer. A fixed amount is shared over its lines
 * by the largest remainder and never passes a line's price; what it would have taken off lines that another code won
 * goes to the lines it keeps. Net amounts; codes in the order in which they were entered, all of the cart's currency.
 */
export function promoDiscounts(
  codes: readonly PromoCode[],
  lines: readonly PromoLine[],
): readonly LineDiscount[] {
  const won = winners(codes, lines);
  const offers = new Map(
    codes.map((code) => [
      code.id,
      offersOf(
        code,
        lines.filter(({ id }) => won.get(id) === code),
      ),
    ]),
  );
  return lines.map(({ id }) => {
    const code = won.get(id);
    const discountMinor = (code && offers.get(code.id)?.get(id)) ?? 0;
    return { lineId: id, promoId: discountMinor > 0 ? (code?.id ?? null) : null, discountMinor };
  });
}

/** What is taken off in all. */
export const totalDiscount = (discounts: readonly LineDiscount[]): number =>
  sumMinor(discounts.map(({ discountMinor }) => discountMinor));
