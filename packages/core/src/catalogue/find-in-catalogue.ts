import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import { type PeriodChoice, periodChoices, priceOn } from '@atrium/billing/period/period-choice';
import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import type { Catalogue, CataloguePlan, CatalogueType } from './catalogue.ts';

/** Null for a type that is not sold (any more). */
export const findType = ({ types }: Catalogue, type: string): CatalogueType | null =>
  types.find((one) => one.type === type) ?? null;

/** Null for a plan that is not sold (any more); what runs with it is renewed at no price until it changes. */
export const findPlan = (catalogue: Catalogue, type: string, plan: string): CataloguePlan | null =>
  findType(catalogue, type)?.plans.find(({ id }) => id === plan) ?? null;

/** Net per unit for a period that begins on this day; null when it has no price then (PROD-1). */
export const netPriceOn = (
  plan: CataloguePlan,
  currency: Currency,
  period: BillingPeriod,
  day: CalendarDate,
): number | null => priceOn(plan.prices, currency, period, day);

/** The periods that the plan offers for a start on this day, shortest first, with their net prices (SUB-1). */
export const periodsOffered = (
  plan: CataloguePlan,
  currency: Currency,
  day: CalendarDate,
): readonly PeriodChoice[] => periodChoices(plan.prices, plan.minimums, { currency, quantity: 1, day });
