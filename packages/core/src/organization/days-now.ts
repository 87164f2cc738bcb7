import { addDays } from '@atrium/billing/date/calendar-date';
import { localDay } from '@atrium/billing/date/local-day';
import type { Days } from '@atrium/db/renewal/attempt-queries';
import type { Host } from '../kernel/host.ts';

const zones = Intl.supportedValuesOf('timeZone');

/** Which day it is in every time zone, for statements about all organizations at once (SUB-2). */
export function daysNow({ seller }: Pick<Host, 'seller'>, now: Date): Days {
  const byZone = Object.fromEntries(zones.map((zone) => [zone, localDay(now, zone)]));
  return {
    // No place is more than a day ahead of UTC; an organization that came from there keeps its day.
    latest: addDays(localDay(now, 'UTC'), 1),
    byZone: { ...byZone, UTC: localDay(now, 'UTC'), '': localDay(now, seller.timeZone) },
  };
}
