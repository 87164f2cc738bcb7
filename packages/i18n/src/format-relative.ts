import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

// "auto" words are about the calendar ("yesterday", "last week"), ours about time gone by: at half past
// midnight, 25 hours ago is not yesterday. Only "now" is right in both.
const relativeFormat = cached(
  (locale, unit) =>
    new Intl.RelativeTimeFormat(intlTag(locale as Locale), {
      numeric: unit === 'second' ? 'auto' : 'always',
    }),
);

// From the largest; a unit is used as soon as one of it is full.
const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "in 3 hours", "1 day ago"; below a minute "now". Show the exact time beside it, as a tooltip. */
export const formatRelative = (locale: Locale, moment: string | Date, now: string | Date): string => {
  const seconds = (new Date(moment).getTime() - new Date(now).getTime()) / 1000;
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', Infinity];
  // Adding 0 turns -0, which reads as the past, into 0.
  return relativeFormat(locale, unit).format(Math.trunc(seconds / size) + 0, unit);
};
