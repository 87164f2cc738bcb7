import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPlan, netPriceOn } from '../catalogue/find-in-catalogue.ts';

type Sold = { readonly type: string; readonly plan: string | null; readonly period: BillingPeriod | null };

/** What the next period costs in a currency; null where the plan is not sold in it (ORG-3). */
export function renewalPrice(
  catalogue: Catalogue,
  { type, plan, period }: Sold,
  currency: Currency,
  day: CalendarDate,
): number | null {
  const found = plan === null ? null : findPlan(catalogue, type, plan);
  return found && period !== null ? netPriceOn(found, currency, period, day) : null;
}
