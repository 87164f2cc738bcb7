import { type CalendarDate, calendarDate, dayNumber } from './calendar-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** The day that the calendar shows at a moment in an IANA time zone. Throws a RangeError for an unknown zone. */
export function localDay(moment: Date, timeZone: string): CalendarDate {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return calendarDate(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`);
}

const hour = 3_600_000;

/**
 * The first moment of a day in a time zone; where clocks skip midnight, the first that exists. A period [start, end)
 * ends at `startOfLocalDay(end, zone)`: the end of its last day there (SUB-2).
 */
export function startOfLocalDay(day: CalendarDate, timeZone: string): Date {
  // Zones lie between UTC−12 and UTC+14, so the first moment does too; seconds suffice for every offset in use.
  const midnightUtc = dayNumber(day) * 24 * hour;
  let before = midnightUtc - 15 * hour;
  let after = midnightUtc + 13 * hour;
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (localDay(new Date(middle), timeZone) < day) before = middle;
    else after = middle;
  }
  return new Date(after);
}
