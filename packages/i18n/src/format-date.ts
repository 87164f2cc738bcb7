import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';
import { readerTimeZone } from './reader-time-zone.ts';

const dateFormat = cached(
  (locale, timeStyle, timeZone) =>
    new Intl.DateTimeFormat(intlTag(locale as Locale), {
      dateStyle: 'long',
      ...(timeStyle ? { timeStyle: 'short' } : {}),
      ...(timeZone ? { timeZone } : {}),
    }),
);

/** A calendar day (`2026-11-21`) is the same day everywhere; a moment falls on the day of the time zone. */
const isDay = (value: string | Date): value is string => typeof value === 'string' && value.length === 10;

/** French counts on from the first: « 1er décembre », then « 2 décembre ». Intl writes « 1 décembre ». */
const firstOfMonth = (locale: Locale, text: string): string =>
  locale === 'fr' ? text.replace(/^1(?= )/, '1er') : text;

/**
 * A calendar day, or the day of a moment (ISO 8601 or Date). Without a time zone (IANA name): that of
 * the reader, else of the machine. Throws a RangeError for what is no date.
 */
export const formatDate = (locale: Locale, value: string | Date, timeZone = ''): string =>
  firstOfMonth(
    locale,
    dateFormat(locale, '', isDay(value) ? 'UTC' : timeZone || readerTimeZone()).format(new Date(value)),
  );

/** Day and time of a moment; else like {@link formatDate}. */
export const formatDateTime = (locale: Locale, value: string | Date, timeZone = ''): string =>
  firstOfMonth(locale, dateFormat(locale, 'time', timeZone || readerTimeZone()).format(new Date(value)));
