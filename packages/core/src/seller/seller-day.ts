import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import { localDay } from '@atrium/billing/date/local-day';
import type { Host } from '../kernel/host.ts';

/** The day in the seller's calendar: what "today" is for everything about money. */
export const sellerDay = ({ seller }: Pick<Host, 'seller'>, moment: Date): CalendarDate =>
  localDay(moment, seller.timeZone);
