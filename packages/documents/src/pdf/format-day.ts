import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from '@atrium/i18n/intl-cache';

const dayFormat = cached(
  (locale) =>
    new Intl.DateTimeFormat(intlTag(locale as Locale), {
      ...{ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' },
    }),
);

/** `31.12.2026`, `31/12/2026`: all of one width, for columns. */
export const formatDay = (locale: Locale, day: string): string =>
  dayFormat(locale).format(new Date(`${day}T00:00:00Z`));

/** From the first to the last day. */
export const formatPeriod = (
  locale: Locale,
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): string =>
  firstDay === lastDay
    ? formatDay(locale, firstDay)
    : `${formatDay(locale, firstDay)} – ${formatDay(locale, lastDay)}`;
