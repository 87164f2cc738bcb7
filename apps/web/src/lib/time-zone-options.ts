import type { Locale } from '@atrium/contracts/locale';
import { startOfDay } from '@atrium/i18n/day-bounds';
import { readerTimeZone } from '@atrium/i18n/reader-time-zone';

/** Every zone that this browser knows, and the chosen one where it knows it by another name. */
export function timeZoneOptions(
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = chosen === '' || known.includes(chosen) ? known : [chosen, ...known];
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** What its time is called, as in "Central European Time"; empty while the zone is not known. */
export const zoneName = (locale: Locale, timeZone: string): string =>
  timeZone === ''
    ? ''
    : (new Intl.DateTimeFormat(locale, { timeZoneName: 'longGeneric', timeZone })
        .formatToParts()
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone);

/** Whether days end at other moments there than where the reader is. */
export const isElsewhere = (zone: string): boolean => {
  const now = new Date();
  const offsetIn = (timeZone: string | undefined): string =>
    new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset', timeZone }).format(now);
  return offsetIn(zone) !== offsetIn(readerTimeZone() || undefined);
};

/** The calendar day so many days later, or before. */
export const dayAfter = (day: string, days: number): string =>
  startOfDay(day, days, 'UTC').toISOString().slice(0, 10);
