import { type CalendarDate, daysBetween } from '../date/calendar-date.ts';
import { type DateRange, lengthInDays } from '../date/date-range.ts';
import { mulDiv } from '../money/mul-div.ts';

/** Throws a RangeError unless the day lies in the period or is its end. */
export function assertWithin({ start, end }: DateRange, day: CalendarDate): void {
  if (start >= end) throw new RangeError(`The period from ${start} to ${end} has no day`);
  if (day < start || day > end) throw new RangeError(`${day} is not between ${start} and ${end}`);
}

/**
 * What is left of a paid period on a day (which counts as not yet used): net − round(net × days used ÷ days). What
 * was used and what is left add up to the price exactly.
 */
export function unusedValue(netMinor: number, period: DateRange, day: CalendarDate): number {
  assertWithin(period, day);
  return netMinor - mulDiv(netMinor, daysBetween(period.start, day), lengthInDays(period));
}
