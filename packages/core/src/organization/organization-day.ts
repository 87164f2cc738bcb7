import { type CalendarDate, calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import { localDay, startOfLocalDay } from '@atrium/billing/date/local-day';
import type { TenantScope } from '@atrium/db/client/scopes';
import { type DayCalendar, getDayCalendar } from '@atrium/db/organization/day-calendar-queries';
import type { Host } from '../kernel/host.ts';

type Selling = Pick<Host, 'seller'>;

/** Where the days of an organization begin and end; that of the seller for one that has chosen nothing. */
export const zoneOf = ({ seller }: Selling, { timeZone }: Pick<DayCalendar, 'timeZone'>): string =>
  timeZone || seller.timeZone;

/** The day that the calendar there showed, or will show, at a moment. */
export const dayAt = (host: Selling, calendar: Pick<DayCalendar, 'timeZone'>, moment: Date): CalendarDate =>
  localDay(moment, zoneOf(host, calendar));

/**
 * Today for an organization: what its periods, reminders and terminations are compared with (SUB-2). It never goes back,
 * whatever becomes of the time zone, so that no day is lived, and billed, twice.
 */
export function organizationDay(host: Selling, calendar: DayCalendar, now: Date): CalendarDate {
  const day = dayAt(host, calendar, now);
  return calendar.dayNotBefore === null ? day : laterOf(day, calendarDate(calendar.dayNotBefore));
}

/** The first moment of a day there that is still to come; the day before has ended. */
export const startOfDay = (host: Selling, calendar: DayCalendar, day: CalendarDate): Date =>
  startOfLocalDay(day, zoneOf(host, calendar));

/** For whoever was not brought here by the gate, which knows it: jobs, the desk, and what follows a payment. */
export const readOrganizationDay = async (
  tenant: Pick<TenantScope, 'db' | 'organizationId'>,
  host: Selling,
  now: Date,
): Promise<CalendarDate> => organizationDay(host, await getDayCalendar(tenant), now);
