import { addDays, addMonths, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import {
  dashboardMonths,
  type Expiry,
  getDashboard,
  mostExpiries,
} from '@atrium/contracts/dashboard/get-dashboard';
import {
  countEnding,
  type ExpiryRow,
  listExpiries,
  sumOpenInvoices,
  sumSpending,
} from '@atrium/db/dashboard/dashboard-queries';
import { asResourceType } from '../access/levels-in-effect.ts';
import { implement } from '../kernel/implement.ts';
import { spendingOf } from './spending.ts';

const soonDays = 30;

export const getDashboardVerb = implement(getDashboard, async ({ tenant, today }) => {
  const tomorrow = addDays(today, 1);
  const until = addMonths(today, dashboardMonths);
  const first = addMonths(firstOfMonth(today), 1 - dashboardMonths);
  const expiries = await listExpiries(tenant, {
    ...{ from: tomorrow, before: addDays(until, 2), limit: mostExpiries + 1 },
  });
  const ending = await countEnding(tenant, tomorrow, addDays(tomorrow, soonDays));
  return {
    ...{ today, until, ...ending },
    open: await sumOpenInvoices(tenant, today),
    expiries: expiries.slice(0, mostExpiries).map(viewExpiry),
    moreExpiries: expiries.length > mostExpiries,
    spending: spendingOf(await sumSpending(tenant, first, addMonths(first, dashboardMonths)), first),
  };
});

const firstOfMonth = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 7)}-01`);

const viewExpiry = ({ productId, name, type, paidUntil, autoRenew, terminatesOn }: ExpiryRow): Expiry => ({
  ...{ productId, name, type: asResourceType(type), paidThrough: addDays(calendarDate(paidUntil), -1) },
  next: terminatesOn !== null ? 'ends' : autoRenew ? 'renewed' : 'expires',
});
