import type { CalendarDate } from '../date/calendar-date.ts';
import type { DateRange } from '../date/date-range.ts';
import { assertMinor, assertNotNegative } from '../money/minor.ts';
import { type BillingPeriod, monthlyStartsBetween, monthsOf } from '../period/billing-period.ts';
import { unusedValue } from './unused-value.ts';

/** The default: the new period begins where the paid one ends, and no money moves. */
export type ScheduledChange = { readonly when: 'later'; readonly on: CalendarDate };

export type ChangeNow = {
  readonly when: 'now';
  /** The days that are billed anew: from the next monthly start to the end of what was paid. */
  readonly service: DateRange;
  /** N monthly starts that are billed again, the first of them `service.start`. */
  readonly monthlyStarts: readonly CalendarDate[];
  /** N × the monthly price. */
  readonly chargeMinor: number;
  /** The value of the same days in the period that was paid: a credit note to the prepaid account, in the same step. */
  readonly creditMinor: number;
};

export type PeriodChange = {
  /** What is proposed first. */
  readonly scheduled: ScheduledChange;
  /** What applying it before the last month would bill and give back; null when waiting costs nobody anything. */
  readonly now: ChangeNow | null;
};

/**
 * SUB-3. A shorter period is planned for the end of what is paid. Before the last month it may be applied at once:
 * then the months that begin between the day and that end are billed again, and exactly these days of the paid
 * period are credited, so that no day is paid twice. A longer one begins with the next payment.
 *
 * Months are counted from the anchor as all dates of a subscription, so "the last month" begins at its last monthly
 * start. Net amounts.
 */
export function periodChange(input: {
  readonly anchor: CalendarDate;
  /** The period that is paid and contains the day. */
  readonly paid: DateRange;
  readonly day: CalendarDate;
  readonly from: BillingPeriod;
  readonly to: BillingPeriod;
  /** What was paid for the whole period, after discounts. */
  readonly paidNetMinor: number;
  /** The plan's monthly price on the day; null when it has none: then the change can only be planned. */
  readonly monthlyNetMinor: number | null;
}): PeriodChange {
  const { anchor, paid, day, monthlyNetMinor } = input;
  const scheduled: ScheduledChange = { when: 'later', on: paid.end };
  const shorter = monthsOf(input.to) < monthsOf(input.from);
  const monthlyStarts = shorter ? monthlyStartsBetween(anchor, day, paid.end) : [];
  const [first] = monthlyStarts;
  if (first === undefined || monthlyNetMinor === null) return { scheduled, now: null };
  return {
    scheduled,
    now: {
      when: 'now',
      service: { start: first, end: paid.end },
      monthlyStarts,
      chargeMinor: assertMinor(monthlyStarts.length * assertNotNegative(monthlyNetMinor)),
      creditMinor: unusedValue(input.paidNetMinor, paid, first),
    },
  };
}
