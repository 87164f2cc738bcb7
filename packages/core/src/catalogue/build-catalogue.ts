import { calendarDate } from '@atrium/billing/date/calendar-date';
import type { PeriodMinimum, Price } from '@atrium/billing/period/period-choice';
import { billingPeriods } from '@atrium/contracts/catalogue/billing-periods';
import type { CatalogueFile } from '@atrium/contracts/catalogue/catalogue-file';
import { currencies } from '@atrium/contracts/currency';
import type { ResourceType } from '@atrium/contracts/product/product-types';
import type { CataloguePlan, CatalogueType } from './catalogue.ts';

type FilePlan = CatalogueFile['types'][number]['plans'][number];
type Amounts = CatalogueFile['minimums'];

/** The shape that the rest of the product asks: prices with the days on which they hold. */
export const buildTypes = ({ types, minimums }: CatalogueFile): readonly CatalogueType[] =>
  types.map(({ plans, type, ...facts }) => ({
    ...facts,
    type: type as ResourceType,
    plans: plans.map((plan, rank) => buildPlan(plan, rank, minimums)),
  }));

function buildPlan(plan: FilePlan, rank: number, common: Amounts): CataloguePlan {
  const { id, name, features, trialDays = 0, channels = [], minimums = common } = plan;
  const prices = plan.prices.flatMap(({ from, amounts }, index): Price[] => {
    const next = plan.prices[index + 1]?.from;
    const validity = { from: calendarDate(from), until: next === undefined ? null : calendarDate(next) };
    return flatten(amounts).map(({ amountMinor, ...where }) => ({
      ...where,
      netMinor: amountMinor,
      validity,
    }));
  });
  const least = flatten(minimums).map(
    ({ amountMinor, ...where }): PeriodMinimum => ({ ...where, minimumMinor: amountMinor }),
  );
  return { id, rank, name, features, trialDays, channels, prices, minimums: least };
}

const flatten = (amounts: Amounts) =>
  currencies.flatMap((currency) =>
    billingPeriods.flatMap((period) => {
      const amountMinor = amounts[currency]?.[period];
      return amountMinor === undefined ? [] : [{ currency, period, amountMinor }];
    }),
  );
