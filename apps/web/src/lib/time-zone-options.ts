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

/** The place that a zone is called after, as in "Zurich time". */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

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
