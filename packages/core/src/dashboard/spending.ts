import { addMonths, type CalendarDate } from '@atrium/billing/date/calendar-date';
import type { Currency } from '@atrium/contracts/currency';
import { dashboardMonths, type Spending } from '@atrium/contracts/dashboard/get-dashboard';
import type { SpendingRow } from '@atrium/db/dashboard/dashboard-queries';
import { asResourceType } from '../access/levels-in-effect.ts';

/** By currency, every month of the time, those without anything too; the months are given oldest first. */
export function spendingOf(rows: readonly SpendingRow[], first: CalendarDate): Spending[] {
  const months = Array.from({ length: dashboardMonths }, (_, index) => addMonths(first, index));
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies.map((currency: Currency) => ({
    currency,
    months: months.map((month) => {
      const here = rows.filter((row) => row.currency === currency && row.month === month);
      return {
        month,
        netMinor: here.reduce((sum, { netMinor }) => sum + netMinor, 0),
        types: here.map(({ type, netMinor }) => ({
          ...{ type: type === null ? null : asResourceType(type), netMinor },
        })),
      };
    }),
  }));
}
