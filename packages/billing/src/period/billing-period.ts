import { addMonths, type CalendarDate, partsOf } from '../date/calendar-date.ts';
import type { DateRange } from '../date/date-range.ts';

/** SUB-1, shortest first. */
export const billingPeriods = ['monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly'] as const;
export type BillingPeriod = (typeof billingPeriods)[number];

const months = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12, two_yearly: 24 } as const;

export const isBillingPeriod = (value: string): value is BillingPeriod => Object.hasOwn(months, value);

export const monthsOf = (period: BillingPeriod): number => months[period];

/**
 * The end of the k-th period, which is the start of the next: `count` periods after the anchor, clamped to the end of
 * the month. Always from the anchor, so that 31 January leads to 28 February and then to 31 March (SUB-2).
 */
export const periodEnd = (anchor: CalendarDate, count: number, period: BillingPeriod): CalendarDate =>
  addMonths(anchor, count * months[period]);

/** Whole months from the anchor to an anniversary; null when the day is none. */
export function monthsFromAnchor(anchor: CalendarDate, day: CalendarDate): number | null {
  const [from, to] = [partsOf(anchor), partsOf(day)];
  const count = (to.year - from.year) * 12 + to.month - from.month;
  return addMonths(anchor, count) === day ? count : null;
}

export type NextPeriod = DateRange & {
  /** The anchor from now on: the former one, or the start when that day is no anniversary of it. */
  readonly anchor: CalendarDate;
};

/**
 * The period that follows what is paid. After a change of the period the new one begins where the paid one ends and
 * keeps the day of the month (SUB-2, SUB-3).
 */
export function nextPeriod(anchor: CalendarDate, paidUntil: CalendarDate, period: BillingPeriod): NextPeriod {
  const paid = monthsFromAnchor(anchor, paidUntil);
  if (paid === null) return { anchor: paidUntil, start: paidUntil, end: periodEnd(paidUntil, 1, period) };
  return { anchor, start: paidUntil, end: addMonths(anchor, paid + months[period]) };
}

/** The period, counted from the anchor, that a day lies in; also for days before the anchor. */
export function periodContaining(anchor: CalendarDate, day: CalendarDate, period: BillingPeriod): DateRange {
  const [from, to] = [partsOf(anchor), partsOf(day)];
  let count = Math.floor(((to.year - from.year) * 12 + to.month - from.month) / months[period]);
  if (periodEnd(anchor, count, period) > day) count -= 1;
  return { start: periodEnd(anchor, count, period), end: periodEnd(anchor, count + 1, period) };
}

/** The starts of months, counted from the anchor, that lie after `after` and before `before` (both excluded). */
export function monthlyStartsBetween(
  anchor: CalendarDate,
  after: CalendarDate,
  before: CalendarDate,
): readonly CalendarDate[] {
  const starts: CalendarDate[] = [];
  const first = periodContaining(anchor, after, 'monthly').end;
  const [from, to] = [partsOf(anchor), partsOf(first)];
  let count = (to.year - from.year) * 12 + to.month - from.month;
  for (let start = first; start < before; start = addMonths(anchor, count)) {
    starts.push(start);
    count += 1;
  }
  return starts;
}
