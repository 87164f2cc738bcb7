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

const quarterHour = 900_000;
/** From here on every zone in use differs from UTC by whole quarters of an hour, so that no day begins within one. */
const wholeQuartersSince = Date.UTC(1980, 0, 1);
/** Of each zone the last quarter that was asked about: a run asks a thousand times about one moment. */
const lastAnswers = new Map<string, { readonly quarter: number; readonly day: CalendarDate }>();

/** The day that the calendar shows at a moment in an IANA time zone. Throws a RangeError for an unknown zone. */
export function localDay(moment: Date, timeZone: string): CalendarDate {
  if (moment.getTime() < wholeQuartersSince) return readDay(moment, timeZone);
  const quarter = Math.floor(moment.getTime() / quarterHour);
  const last = lastAnswers.get(timeZone);
  if (last?.quarter === quarter) return last.day;
  const day = readDay(moment, timeZone);
  lastAnswers.set(timeZone, { quarter, day });
  return day;
}

function readDay(moment: Date, timeZone: string): CalendarDate {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return calendarDate(`${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`);
}

const hour = 3_600_000;

/** A run asks for the same few days thousands of times. */
const mostStarts = 2000;
const starts = new Map<string, number>();

/**
 * The first moment of a day in a time zone; where clocks skip midnight, the first that exists. A period [start, end)
 * ends at `startOfLocalDay(end, zone)`: the end of its last day there (SUB-2).
 */
export function startOfLocalDay(day: CalendarDate, timeZone: string): Date {
  const key = `${day} ${timeZone}`;
  const known = starts.get(key);
  if (known !== undefined) return new Date(known);
  const start = findStart(day, timeZone);
  if (starts.size >= mostStarts) starts.clear();
  starts.set(key, start);
  return new Date(start);
}

function findStart(day: CalendarDate, timeZone: string): number {
  // Zones lie between UTC−12 and UTC+14, so the first moment does too; seconds suffice for every offset in use.
  const midnightUtc = dayNumber(day) * 24 * hour;
  let before = midnightUtc - 15 * hour;
  let after = midnightUtc + 13 * hour;
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000;
    if (readDay(new Date(middle), timeZone) < day) before = middle;
    else after = middle;
  }
  return after;
}
