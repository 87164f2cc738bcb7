import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import { enterPromo, type PromoEntry } from '@atrium/billing/promo/enter-promo';
import { type FreeCredit, type FreeCreditOffers, freeCreditOffers } from '@atrium/billing/promo/free-credit';
import { matchesProduct, type PromoCode, type PromoLine } from '@atrium/billing/promo/promo-code';
import { promoDiscounts } from '@atrium/billing/promo/promo-discounts';
import type { Currency } from '@atrium/contracts/currency';
import type { PromoRefusal } from '@atrium/contracts/purchase/purchase-types';
import type { PricedLine } from './price-lines.ts';

/** A code of the cart with what the store counts of it. */
export type EnteredPromo = {
  readonly code: PromoCode;
  readonly used: number;
  readonly usedByOrganization: number;
};

export type Situation = {
  readonly currency: Currency;
  /** Of the organization, whose days those of its free credits are. */
  readonly today: CalendarDate;
  /** Of the seller, who has announced until when a code is valid: it ends for everybody at one moment. */
  readonly promoDay: CalendarDate;
  readonly organizationId: string;
  readonly isNewCustomer: boolean;
  readonly promos: readonly EnteredPromo[];
  /** Of all the person's organizations (CART-3). */
  readonly credits: readonly FreeCredit[];
  /** Credits chosen, by line. */
  readonly chosen: ReadonlyMap<string, string>;
};

export type DiscountedLine = PricedLine & {
  readonly discountMinor: number;
  readonly promoCodeId: string | null;
  readonly freeCreditId: string | null;
};

export type Discounts = {
  readonly lines: readonly DiscountedLine[];
  /** Of each entered code, in order: why it does nothing, if it does nothing. */
  readonly refusals: readonly { readonly promoCodeId: string; readonly refusal: PromoRefusal | null }[];
  readonly credits: FreeCreditOffers;
};

/** Only one discount per line: the chosen free credit, or else the best of the codes (CART-2, CART-3). */
export function discountLines(priced: readonly PricedLine[], situation: Situation): Discounts {
  const { promos, chosen, today, organizationId } = situation;
  // A trial costs nothing yet: neither a code nor a credit is spent on it.
  const charged = priced.filter(({ trialDays }) => trialDays === 0);
  const credits = freeCreditOffers(
    situation.credits,
    charged.map((line) => promoLine(line, false)),
    organizationId,
    today,
  );
  const offered = new Map(credits.offers.map(({ lineId, creditIds }) => [lineId, creditIds]));
  const creditOf = (lineId: string): string | null => {
    const id = chosen.get(lineId);
    return id !== undefined && offered.get(lineId)?.includes(id) ? id : null;
  };
  const lines = charged.map((line) => promoLine(line, creditOf(line.id) !== null));
  const accepted = acceptOneByOne(promos, lines, situation, priced);
  const taken = promos.filter(({ code }) => accepted.get(code.id) === null).map(({ code }) => code);
  const discounts = new Map(promoDiscounts(taken, lines).map((discount) => [discount.lineId, discount]));
  const won = new Set([...discounts.values()].map(({ promoId }) => promoId));
  return {
    credits,
    lines: priced.map((line) => {
      const freeCreditId = creditOf(line.id);
      if (freeCreditId !== null)
        return { ...line, freeCreditId, promoCodeId: null, discountMinor: line.unitNetMinor };
      const discount = discounts.get(line.id);
      const promoCodeId = discount?.promoId ?? null;
      return { ...line, freeCreditId, promoCodeId, discountMinor: discount?.discountMinor ?? 0 };
    }),
    refusals: promos.map(({ code }) => {
      const refusal = accepted.get(code.id) ?? null;
      // A code that was good when it was entered may have been beaten by a later one.
      return { promoCodeId: code.id, refusal: refusal ?? (won.has(code.id) ? null : 'line_has_better') };
    }),
  };
}

const promoLine = (line: PricedLine, hasFreeCredit: boolean): PromoLine => ({
  ...{ id: line.id, productType: line.productType, plan: line.plan, netMinor: line.unitNetMinor },
  hasFreeCredit,
});

/** Each code judged as if it were entered now, after those before it. */
function acceptOneByOne(
  promos: readonly EnteredPromo[],
  lines: readonly PromoLine[],
  situation: Situation,
  priced: readonly PricedLine[],
): ReadonlyMap<string, PromoRefusal | null> {
  const before: PromoCode[] = [];
  const judged = new Map<string, PromoRefusal | null>();
  for (const promo of promos) {
    const refusal = refusalOf({ ...promo, entered: before }, lines, situation, priced);
    judged.set(promo.code.id, refusal === 'line_has_better' ? null : refusal);
    if (refusal === null || refusal === 'line_has_better') before.push(promo.code);
  }
  return judged;
}

type Entry = Omit<EnteredPromo, 'code'> & Pick<PromoEntry, 'code' | 'entered'>;

/** Why a code is not taken, or null (CART-2). */
export function refusalOf(
  { code, entered, used, usedByOrganization }: Entry,
  lines: readonly PromoLine[],
  { currency, promoDay: today, isNewCustomer }: Pick<Situation, 'currency' | 'promoDay' | 'isNewCustomer'>,
  priced: readonly PricedLine[],
): PromoRefusal | null {
  const answer = enterPromo({
    ...{ code, entered, lines, currency, today, used, usedByOrganization, isNewCustomer },
  });
  if (answer.kind === 'accepted') return null;
  const [reason] = answer.reasons;
  const onTrial = (one: PromoCode): boolean =>
    priced.some((line) => line.trialDays > 0 && matchesProduct(one.products, line));
  return reason === 'no_matching_product' && code && onTrial(code) ? 'line_has_trial' : reason;
}
