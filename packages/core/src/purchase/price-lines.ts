import { addDays, type CalendarDate } from '@atrium/billing/date/calendar-date';
import { type BillingPeriod, periodEnd } from '@atrium/billing/period/billing-period';
import type { VatCategory } from '@atrium/billing/vat/vat-rates';
import type { Currency } from '@atrium/contracts/currency';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPlan, findType, periodsOffered } from '../catalogue/find-in-catalogue.ts';

/** What somebody has chosen, in a cart of the server or of a browser. */
export type ChosenLine = {
  readonly id: string;
  readonly productType: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  /** 0 = no trial. */
  readonly trialDays: number;
};

export type PricedLine = ChosenLine & {
  /** What is ordered now: nothing for a trial, several periods for a free credit that has them. */
  readonly unitNetMinor: number;
  /** One period at today's price, for what comes after a trial. */
  readonly periodNetMinor: number;
  readonly serviceFrom: CalendarDate;
  /** The first day after what is ordered. */
  readonly serviceTo: CalendarDate;
  readonly vatCategory: VatCategory;
  /** What is no longer sold, no longer by this period, or has been tried meanwhile, is refused when ordering. */
  readonly problem: 'plan_gone' | 'period_gone' | 'trial_gone' | null;
};

type Terms = {
  readonly catalogue: Catalogue;
  readonly currency: Currency;
  readonly today: CalendarDate;
  /** Of the free credits that are chosen, by line: how many periods each gives. */
  readonly creditPeriods?: ReadonlyMap<string, number>;
  /** Types that the organization has had, and so cannot try any more. */
  readonly held?: ReadonlySet<string>;
};

/** Today's net prices and days of each line (PROD-1, SUB-2). */
export const priceLines = (lines: readonly ChosenLine[], terms: Terms): readonly PricedLine[] =>
  lines.map((line) => priceLine(line, terms));

function priceLine(line: ChosenLine, terms: Terms): PricedLine {
  const { catalogue, currency, today, creditPeriods, held } = terms;
  const plan = findPlan(catalogue, line.productType, line.plan);
  const vatCategory = findType(catalogue, line.productType)?.vat ?? 'standard';
  const choice = plan && periodsOffered(plan, currency, today).find(({ period }) => period === line.period);
  const periodNetMinor = choice?.netMinor ?? 0;
  const periods = creditPeriods?.get(line.id) ?? 1;
  const trial = line.trialDays > 0;
  return {
    ...line,
    unitNetMinor: trial ? 0 : periods * periodNetMinor,
    periodNetMinor,
    serviceFrom: today,
    serviceTo: trial ? addDays(today, line.trialDays) : periodEnd(today, periods, line.period),
    vatCategory,
    problem: problemOf(plan !== null, choice !== undefined, trial && held?.has(line.productType) === true),
  };
}

function problemOf(planIsSold: boolean, periodIsOffered: boolean, isTried: boolean): PricedLine['problem'] {
  if (!planIsSold) return 'plan_gone';
  if (!periodIsOffered) return 'period_gone';
  return isTried ? 'trial_gone' : null;
}
