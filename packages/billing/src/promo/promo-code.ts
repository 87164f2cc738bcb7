import type { Currency } from '@atrium/contracts/currency';
import type { Validity } from '../date/date-range.ts';

/** What a code takes off: a share in basis points (1 to 10,000), or an amount once over all the lines that it wins. */
export type PromoEffect =
  | { readonly kind: 'percent'; readonly basisPoints: number }
  | { readonly kind: 'fixed'; readonly amountMinor: number; readonly currency: Currency };

/** What a code or a free credit is for: one plan of a product type, or all its plans (`plan: null`). */
export type ProductMatch = { readonly productType: string; readonly plan: string | null };

export type PromoCode = {
  readonly id: string;
  readonly effect: PromoEffect;
  /** Empty = every product. */
  readonly products: readonly ProductMatch[];
  readonly customers: 'all' | 'new';
  readonly validity: Validity;
  /** Null = no limit. */
  readonly maxUses: number | null;
  readonly maxUsesPerOrganization: number | null;
};

/** A line of the cart or the order, before discounts. */
export type PromoLine = {
  readonly id: string;
  readonly productType: string;
  readonly plan: string;
  /** Net, for one period and the whole quantity. */
  readonly netMinor: number;
  /** A free credit is chosen for it: only one discount per line. */
  readonly hasFreeCredit: boolean;
};

export const matchesProduct = (
  products: readonly ProductMatch[],
  line: Pick<PromoLine, 'productType' | 'plan'>,
): boolean =>
  products.length === 0 ||
  products.some(
    ({ productType, plan }) => productType === line.productType && (plan === null || plan === line.plan),
  );

/** The lines that a code may reduce. */
export const linesFor = (code: PromoCode, lines: readonly PromoLine[]): readonly PromoLine[] =>
  lines.filter((line) => !line.hasFreeCredit && line.netMinor > 0 && matchesProduct(code.products, line));
