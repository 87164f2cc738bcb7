import type { CalendarDate } from '../date/calendar-date.ts';
import { isValidOn, type Validity } from '../date/date-range.ts';
import { matchesProduct, type ProductMatch, type PromoLine } from './promo-code.ts';

/** A whole period given to an organization for a product type or plan, usable once (CART-3). */
export type FreeCredit = ProductMatch & {
  readonly id: string;
  readonly organizationId: string;
  readonly validity: Validity;
  readonly isUsed: boolean;
};

/** Why no free credit shows; the first that is true is the one to say. */
export type NoFreeCredit =
  | { readonly reason: 'no_matching_line' }
  | { readonly reason: 'not_valid_now' }
  | { readonly reason: 'all_used' }
  | { readonly reason: 'other_organization'; readonly organizationIds: readonly string[] }
  | { readonly reason: 'none_held' };

export type FreeCreditOffers = {
  /** For each line, in order, the credits that may be chosen for it. */
  readonly offers: readonly { readonly lineId: string; readonly creditIds: readonly string[] }[];
  /** Null as soon as a line has an offer. */
  readonly none: NoFreeCredit | null;
};

const fits = (credit: FreeCredit, line: PromoLine): boolean => matchesProduct([credit], line);

function whyNone(
  credits: readonly FreeCredit[],
  lines: readonly PromoLine[],
  organizationId: string,
  today: CalendarDate,
): NoFreeCredit {
  const own = credits.filter((credit) => credit.organizationId === organizationId);
  const open = own.filter((credit) => !credit.isUsed);
  const usable = open.filter((credit) => isValidOn(credit.validity, today));
  if (usable.length > 0) return { reason: 'no_matching_line' };
  const elsewhere = credits.filter(
    (credit) =>
      credit.organizationId !== organizationId &&
      !credit.isUsed &&
      isValidOn(credit.validity, today) &&
      lines.some((line) => fits(credit, line)),
  );
  if (elsewhere.length > 0)
    return {
      reason: 'other_organization',
      organizationIds: [...new Set(elsewhere.map((credit) => credit.organizationId))],
    };
  if (open.length > 0) return { reason: 'not_valid_now' };
  return { reason: own.length > 0 ? 'all_used' : 'none_held' };
}

/**
 * CART-3: which free credits a cart may use, line by line, or why none. `credits` are those of all the organizations
 * that the person belongs to, so that one held elsewhere can be named.
 */
export function freeCreditOffers(
  credits: readonly FreeCredit[],
  lines: readonly PromoLine[],
  organizationId: string,
  today: CalendarDate,
): FreeCreditOffers {
  const usable = credits.filter(
    (credit) =>
      credit.organizationId === organizationId && !credit.isUsed && isValidOn(credit.validity, today),
  );
  const offers = lines.map((line) => ({
    lineId: line.id,
    creditIds: usable.filter((credit) => fits(credit, line)).map(({ id }) => id),
  }));
  const some = offers.some(({ creditIds }) => creditIds.length > 0);
  return { offers, none: some ? null : whyNone(credits, lines, organizationId, today) };
}
