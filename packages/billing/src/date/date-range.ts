import { type CalendarDate, daysBetween, earlierOf, laterOf } from './calendar-date.ts';

/** Days from `start` up to and without `end`, as the database's `daterange` has them. */
export type DateRange = { readonly start: CalendarDate; readonly end: CalendarDate };

/** A stretch of time that may be open on either side: null = no bound. */
export type Validity = { readonly from: CalendarDate | null; readonly until: CalendarDate | null };

export const lengthInDays = ({ start, end }: DateRange): number => Math.max(0, daysBetween(start, end));

export const contains = ({ start, end }: DateRange, day: CalendarDate): boolean => start <= day && day < end;

export const isValidOn = ({ from, until }: Validity, day: CalendarDate): boolean =>
  (from === null || from <= day) && (until === null || day < until);

/** The days that both have; null for none. */
export function overlapOf(a: DateRange, b: DateRange): DateRange | null {
  const start = laterOf(a.start, b.start);
  const end = earlierOf(a.end, b.end);
  return start < end ? { start, end } : null;
}
