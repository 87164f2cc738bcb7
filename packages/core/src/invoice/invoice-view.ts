import { addDays, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { shownInvoiceState } from '@atrium/billing/state/invoice-states';
import type { InvoiceListRow } from '@atrium/contracts/invoice/invoice-view';
import type { InvoiceListEntry } from '@atrium/db/invoice/invoice-list-queries';
import { dueOf } from './due-of.ts';

export const viewInvoiceRow = (row: InvoiceListEntry, today: CalendarDate): InvoiceListRow => ({
  ...{ id: row.id, kind: row.kind, number: row.numberText, reference: row.reference, day: row.day },
  ...{ dueOn: row.dueOn, currency: row.currency, grossMinor: row.grossMinor, products: [...row.products] },
  state: shownInvoiceState(row.status, calendarDate(row.dueOn), today),
  dueMinor: dueOf(row),
});

/** The last day of service, which people read, from the day after it. */
export const lastDay = (serviceTo: string | null): string | null =>
  serviceTo === null ? null : addDays(calendarDate(serviceTo), -1);
