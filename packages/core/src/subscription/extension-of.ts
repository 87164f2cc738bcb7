import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { nextPeriod } from '@atrium/billing/period/billing-period';
import type { PaidServiceLine, PaidSubscription } from '@atrium/db/subscription/paid-invoices-queries';
import type { SubscriptionChange } from '@atrium/db/subscription/subscription-queries';

export type ExtensionLine = Pick<
  PaidServiceLine,
  'plan' | 'period' | 'serviceFrom' | 'serviceTo' | 'discountKind'
>;

/** Null when the lines are about other days than those that follow, as when they have been applied already. */
export function extensionOf(
  row: Pick<
    PaidSubscription,
    'anchorOn' | 'paidUntil' | 'plan' | 'period' | 'nextChangeOn' | 'paidPlanFrom' | 'promoPeriodsLeft'
  >,
  lines: readonly ExtensionLine[],
  isRenewal: boolean,
  today: CalendarDate,
): SubscriptionChange | null {
  let paidUntil: CalendarDate = calendarDate(row.paidUntil);
  let change: SubscriptionChange = {};
  const inOrder = [...lines].sort((a, b) => ((a.serviceFrom ?? '') < (b.serviceFrom ?? '') ? -1 : 1));
  for (const line of inOrder) {
    if (line.serviceFrom === null || line.serviceTo === null) continue;
    const plan = line.plan ?? row.plan;
    const period = line.period ?? row.period;
    if (line.serviceFrom === paidUntil) {
      // Of the first line: a part of a period, split where a rate changes, begins on no anniversary.
      const anchorOn: string =
        change.anchorOn ?? nextPeriod(calendarDate(row.anchorOn), paidUntil, period).anchor;
      paidUntil = calendarDate(line.serviceTo);
      change = { ...change, ...planFrom(row, plan, line.serviceFrom, today), period, anchorOn, paidUntil };
    } else if (line.serviceTo === row.paidUntil && plan !== row.plan) {
      change = { ...change, plan, paidPlan: null, paidPlanFrom: null, billAfter: null };
    }
  }
  if (change.paidUntil === undefined) return change.plan === undefined ? null : change;
  const isDone = row.nextChangeOn !== null && row.nextChangeOn < change.paidUntil;
  const usesPromo = isRenewal && lines.some(({ discountKind }) => discountKind === 'promo');
  return {
    ...change,
    ...(isDone ? { nextPlan: null, nextPeriod: null, nextChangeOn: null } : {}),
    ...(usesPromo ? { promoPeriodsLeft: Math.max(0, row.promoPeriodsLeft - 1) } : {}),
  };
}

/** The plan of a period holds from its first day on, also when it is paid ahead (SUB-4). */
function planFrom(
  row: Pick<PaidSubscription, 'plan' | 'paidPlanFrom'>,
  plan: string,
  from: string,
  today: CalendarDate,
): SubscriptionChange {
  if (from <= today) return { plan, paidPlan: null, paidPlanFrom: null };
  if (row.paidPlanFrom === null && plan === row.plan) return {};
  return { paidPlan: plan, paidPlanFrom: row.paidPlanFrom ?? from };
}
