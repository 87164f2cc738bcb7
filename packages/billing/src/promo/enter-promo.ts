import type { Currency } from '@atrium/contracts/currency';
import type { PromoRefusal } from '@atrium/contracts/purchase/purchase-types';
import type { CalendarDate } from '../date/calendar-date.ts';
import { linesFor, matchesProduct, type PromoCode, type PromoLine } from './promo-code.ts';
import { type LineDiscount, promoDiscounts } from './promo-discounts.ts';

export type PromoEntry = {
  /** What is stored under the typed text; null when nothing is. */
  readonly code: PromoCode | null;
  /** The codes of the cart so far, in the order in which they were entered. */
  readonly entered: readonly PromoCode[];
  readonly lines: readonly PromoLine[];
  readonly currency: Currency;
  readonly today: CalendarDate;
  /** Orders that used the code: of everybody, and of this organization. */
  readonly used: number;
  readonly usedByOrganization: number;
  readonly isNewCustomer: boolean;
};

export type PromoAnswer =
  | { readonly kind: 'accepted'; readonly discounts: readonly LineDiscount[] }
  /** Every condition that failed, the first of them the one to say. */
  | { readonly kind: 'refused'; readonly reasons: readonly [PromoRefusal, ...PromoRefusal[]] };

const reached = (used: number, limit: number | null): boolean => limit !== null && used >= limit;

/** People type codes in any case and with spaces; stored codes are in this form. */
export const normalisePromoText = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** Why no line takes the code, if none does. */
function lineRefusals(code: PromoCode, { lines }: PromoEntry): readonly PromoRefusal[] {
  if (linesFor(code, lines).length > 0) return [];
  if (lines.some((line) => line.hasFreeCredit && matchesProduct(code.products, line)))
    return ['line_has_free_credit'];
  const anyPlan = code.products.map(({ productType }) => ({ productType, plan: null }));
  const otherPlan = lines.some(
    (line) => matchesProduct(anyPlan, line) && !matchesProduct(code.products, line),
  );
  return [otherPlan ? 'no_matching_plan' : 'no_matching_product'];
}

function conditions(code: PromoCode, entry: PromoEntry): readonly PromoRefusal[] {
  const { validity, effect } = code;
  const failed: readonly (readonly [PromoRefusal, boolean])[] = [
    ['already_entered', entry.entered.some(({ id }) => id === code.id)],
    ['not_yet_valid', validity.from !== null && entry.today < validity.from],
    ['expired', validity.until !== null && entry.today >= validity.until],
    ['used_up', reached(entry.used, code.maxUses)],
    ['used_by_organization', reached(entry.usedByOrganization, code.maxUsesPerOrganization)],
    ['new_customers_only', code.customers === 'new' && !entry.isNewCustomer],
    ['currency_differs', effect.kind === 'fixed' && effect.currency !== entry.currency],
  ];
  return failed.filter(([, is]) => is).map(([reason]) => reason);
}

/** CART-2: whether a code may be added to the cart, and what the cart's discounts are then. Limits under concurrent use are the store's. */
export function enterPromo(entry: PromoEntry): PromoAnswer {
  const { code, entered, lines } = entry;
  if (code === null) return { kind: 'refused', reasons: ['unknown'] };
  const [first, ...rest] = [...conditions(code, entry), ...lineRefusals(code, entry)];
  if (first !== undefined) return { kind: 'refused', reasons: [first, ...rest] };
  const discounts = promoDiscounts([...entered, code], lines);
  return discounts.some(({ promoId }) => promoId === code.id)
    ? { kind: 'accepted', discounts }
    : { kind: 'refused', reasons: ['line_has_better'] };
}
