import { readerTimeZone } from './reader-time-zone.ts';

/**
 * The moment at which a calendar day (`2026-11-21`) begins, or the one `after` days later, on the clocks of a time
 * zone; without one, of the reader's. Right across a change of the clock, and where midnight is skipped: the day then
 * begins with its first moment.
 */
export function startOfDay(day: string, after = 0, timeZone = readerTimeZone()): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const wanted = Date.UTC(year, month - 1, date + after);
  const offset = offsetAt(timeZone);
  const [before, beyond] = [
    wanted - offset(wanted - dayMilliseconds),
    wanted - offset(wanted + dayMilliseconds),
  ];
  const moments = [before, beyond].filter((moment) => moment + offset(moment) === wanted);
  return new Date(moments.length > 0 ? Math.min(...moments) : Math.max(before, beyond));
}

/** The calendar day on which a moment falls, as a date field has it; in the reader's time zone. */
export const dayOfMoment = (moment: string, timeZone = readerTimeZone()): string =>
  new Date(Date.parse(moment) + offsetAt(timeZone)(Date.parse(moment))).toISOString().slice(0, 10);

const dayMilliseconds = 86_400_000;

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string): (moment: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    ...(timeZone ? { timeZone } : {}),
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
  });
  return (moment) => {
    const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const shown = [
      read('year'),
      read('month') - 1,
      read('day'),
      read('hour'),
      read('minute'),
      read('second'),
    ];
    return Date.UTC(...(shown as [number, number])) - moment;
  };
}
