declare const mark: unique symbol;
/**
 * A day of the calendar as `YYYY-MM-DD`, without time or zone. Days of billing are these and never a `Date`; as
 * strings they compare in the order of time.
 */
export type CalendarDate = string & { readonly [mark]: 'CalendarDate' };

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The number that digits from one place to before another make; NaN when one of them is none. A run reads days by the million. */
function numberAt(text: string, from: number, before: number): number {
  let number = 0;
  for (let index = from; index < before; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const shortMonths: readonly number[] = [4, 6, 9, 11];

/** Month from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : shortMonths.includes(month) ? 30 : 31;

/** Whether the text is a day that exists, years 0001 to 9999. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a day; throws a RangeError for one that does not exist. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`"${text}" is no day of the calendar`);
  return text;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** Year, month (1 to 12) and day of the month. */
export function partsOf(date: CalendarDate): Parts {
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) };
}

const ofParts = ({ year, month, day }: Parts): CalendarDate =>
  calendarDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);

/** Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March so that leap days come last. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** The inverse of `dayNumber`. */
export function fromDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return ofParts({ year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day });
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(dayNumber(date) + days);

/** The same day of the month `months` later (or earlier), clamped to the end of that month (SUB-2). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return ofParts({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Below 0 when `a` is earlier, 0 for the same day, above 0 when it is later: for `sort`. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0);

export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
