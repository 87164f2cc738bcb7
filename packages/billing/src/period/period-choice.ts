import type { Currency } from '@atrium/contracts/currency';
import type { CalendarDate } from '../date/calendar-date.ts';
import { isValidOn, type Validity } from '../date/date-range.ts';
import { assertMinor, assertNotNegative } from '../money/minor.ts';
import { type BillingPeriod, billingPeriods } from './billing-period.ts';

/** One dated price of a plan: net, per unit and period. */
export type Price = {
  readonly currency: Currency;
  readonly period: BillingPeriod;
  readonly netMinor: number;
  readonly validity: Validity;
};

/** The least that a period of this length must amount to (SUB-1). */
export type PeriodMinimum = {
  readonly currency: Currency;
  readonly period: BillingPeriod;
  readonly minimumMinor: number;
};

/** The net price per unit on a day; null when the plan has none. A change of price is a new row, for new periods only (PROD-1). */
export const priceOn = (
  prices: readonly Price[],
  currency: Currency,
  period: BillingPeriod,
  day: CalendarDate,
): number | null =>
  prices.find(
    (price) => price.currency === currency && price.period === period && isValidOn(price.validity, day),
  )?.netMinor ?? null;

export type PeriodChoice = {
  readonly period: BillingPeriod;
  /** Net for one period and the whole quantity. */
  readonly netMinor: number;
};

type Wanted = { readonly currency: Currency; readonly quantity: number; readonly day: CalendarDate };

/** The periods that a plan offers, shortest first: those with a price whose amount reaches the minimum (SUB-1). */
export const periodChoices = (
  prices: readonly Price[],
  minimums: readonly PeriodMinimum[],
  { currency, quantity, day }: Wanted,
): readonly PeriodChoice[] =>
  billingPeriods.flatMap((period) => {
    const price = priceOn(prices, currency, period, day);
    if (price === null) return [];
    const netMinor = assertMinor(assertNotNegative(price) * assertNotNegative(quantity));
    const minimum = minimums.find((row) => row.currency === currency && row.period === period);
    return netMinor >= (minimum?.minimumMinor ?? 0) ? [{ period, netMinor }] : [];
  });
