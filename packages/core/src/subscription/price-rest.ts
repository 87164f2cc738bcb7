import { addMonths, type CalendarDate, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { sumMinor } from '@atrium/billing/money/minor';
import { type BillingPeriod, monthsFromAnchor, monthsOf } from '@atrium/billing/period/billing-period';
import { upgradeNow } from '@atrium/billing/proration/plan-change';
import { unusedValue } from '@atrium/billing/proration/unused-value';
import type { PaidLine } from '@atrium/db/subscription/paid-line-queries';

export type Rest = {
  readonly anchor: CalendarDate;
  readonly paidUntil: CalendarDate;
  readonly period: BillingPeriod;
};

/** The period that ends with what is paid; counted from the anchor, so that no month end drifts (SUB-2). */
export function lastPaidPeriod({ anchor, paidUntil, period }: Rest) {
  const count = monthsFromAnchor(anchor, paidUntil);
  const start =
    count === null ? addMonths(paidUntil, -monthsOf(period)) : addMonths(anchor, count - monthsOf(period));
  return { start, end: paidUntil };
}

/** What a plan costs from a day to the end of what is paid: whole periods, and the rest of one to the day (SUB-4). */
export function priceOfRest(rest: Rest, day: CalendarDate, periodNetMinor: number): number {
  let total = 0;
  let current = lastPaidPeriod(rest);
  while (current.start > day) {
    total += periodNetMinor;
    current = lastPaidPeriod({ ...rest, paidUntil: current.start });
  }
  const { chargeMinor } = upgradeNow({ period: current, day, paidNetMinor: 0, newNetMinor: periodNetMinor });
  return total + chargeMinor;
}

/** What was really paid for these days, after discounts and credit notes, and is credited for a larger plan (SUB-4). */
export const creditOfRest = (lines: readonly PaidLine[], day: CalendarDate): number =>
  sumMinor(
    lines.map((line) => {
      const period = rangeOf(line);
      const from = laterOf(day, period.start);
      return upgradeNow({ period, day: from, paidNetMinor: line.netMinor, newNetMinor: 0 }).creditMinor;
    }),
  );

/** What is given back of each line when its days from `day` on are (SUB-3); nothing of one that has ended before, as where a rate changed. */
export const unusedOf = <Line extends PaidLine>(lines: readonly Line[], day: CalendarDate) =>
  lines
    .filter(({ to }) => to > day)
    .map((line) => {
      const period = rangeOf(line);
      const from = laterOf(day, period.start);
      return { line, from, netMinor: unusedValue(line.netMinor, period, from) };
    });

const rangeOf = ({ from, to }: PaidLine) => ({ start: calendarDate(from), end: calendarDate(to) });
