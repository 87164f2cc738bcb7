import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import type { FreeCreditView } from '@atrium/contracts/free-credit/free-credit-view';
import type { FreeCreditRow } from '@atrium/db/free-credit/free-credit-queries';

export const viewFreeCredit = ({ validUntil, usedAt, ...row }: FreeCreditRow): FreeCreditView => ({
  ...row,
  validThrough: validUntil === null ? null : addDays(calendarDate(validUntil), -1),
  usedAt: usedAt?.toISOString() ?? null,
});
