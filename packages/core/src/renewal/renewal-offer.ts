import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { basisPointsOf } from '@atrium/billing/money/mul-div';
import { type BillingPeriod, nextPeriod } from '@atrium/billing/period/billing-period';
import type { VatCategory } from '@atrium/billing/vat/vat-rates';
import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPlan, findType, netPriceOn } from '../catalogue/find-in-catalogue.ts';

/** A promo code that goes on for some periods (CART-2). */
export type RenewalPromo = {
  readonly code: string;
  readonly percentBasisPoints: number | null;
  readonly amountMinor: number | null;
  readonly currency: Currency | null;
};

export type Renewable = {
  readonly productType: string;
  readonly productName: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly currency: Currency;
  readonly anchorOn: string;
  readonly paidUntil: string;
  readonly nextPlan: string | null;
  readonly nextPeriod: BillingPeriod | null;
  readonly nextChangeOn: string | null;
  readonly paidPlan: string | null;
  readonly promo: RenewalPromo | null;
  readonly promoPeriodsLeft: number;
  readonly locale: Locale;
};

/** The period that follows what is paid, as it is billed. */
export type RenewalOffer = {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly anchor: CalendarDate;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly unitNetMinor: number;
  readonly discountMinor: number;
  readonly discountLabel: string;
  readonly vatCategory: VatCategory;
  readonly description: string;
};

/**
 * What the period that follows costs: planned changes have come into force (SUB-3, SUB-4), and the price is the one of
 * its first day (PROD-1). Null when the plan has no price for it (any more). `chosen` is the duration of "To pay".
 */
export function renewalOffer(
  catalogue: Catalogue,
  product: Renewable,
  chosen: BillingPeriod | null = null,
): RenewalOffer | null {
  const paidUntil = calendarDate(product.paidUntil);
  const isChanged = product.nextChangeOn !== null && product.nextChangeOn <= paidUntil;
  const plan = (isChanged && product.nextPlan) || product.paidPlan || product.plan;
  const period = chosen ?? ((isChanged && product.nextPeriod) || product.period);
  const type = findType(catalogue, product.productType);
  const found = findPlan(catalogue, product.productType, plan);
  const { start, end, anchor } = nextPeriod(calendarDate(product.anchorOn), paidUntil, period);
  const unitNetMinor = found && netPriceOn(found, product.currency, period, start);
  if (type === null || found === null || unitNetMinor === null) return null;
  const { locale, productName } = product;
  return {
    ...{ start, end, anchor, plan, period, unitNetMinor, vatCategory: type.vat },
    ...discountOf(product, unitNetMinor),
    description: describe(type.name[locale], found.name[locale], productName),
  };
}

/** As an invoice says it, in the language of its documents. */
export const describe = (type: string, plan: string, name: string): string => `${type} ${plan} – ${name}`;

function discountOf({ promo, promoPeriodsLeft, currency }: Renewable, netMinor: number) {
  if (promo === null || promoPeriodsLeft <= 0) return { discountMinor: 0, discountLabel: '' };
  const { percentBasisPoints, amountMinor } = promo;
  if (percentBasisPoints !== null)
    return { discountMinor: basisPointsOf(netMinor, percentBasisPoints), discountLabel: promo.code };
  if (amountMinor === null || promo.currency !== currency) return { discountMinor: 0, discountLabel: '' };
  return { discountMinor: Math.min(amountMinor, netMinor), discountLabel: promo.code };
}
