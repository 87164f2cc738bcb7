import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

const monthFormat = cached(
  (locale, month) =>
    new Intl.DateTimeFormat(intlTag(locale as Locale), {
      ...(month === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' }),
      timeZone: 'UTC',
    }),
);

/** The month of a calendar day: “Nov”, or “November 2026”. */
export const formatMonth = (locale: Locale, day: string, length: 'short' | 'long'): string =>
  monthFormat(locale, length).format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
