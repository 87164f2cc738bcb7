import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import type { ProFormaView } from '@atrium/contracts/pro-forma/pro-forma-view';
import type { ProFormaRow } from '@atrium/db/pro-forma/pro-forma-queries';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

/** It holds until its last day ends for the organization (SUB-2); what it was made on is the day of the document. */
export function viewProForma(
  host: Pick<Host, 'seller'>,
  row: ProFormaRow,
  today: CalendarDate,
): ProFormaView {
  const isOver = row.expiresOn < today;
  return {
    ...{ id: row.id, reference: row.reference, currency: row.currency, grossMinor: row.grossMinor },
    state: row.invoiceId !== null ? 'paid' : isOver ? 'expired' : 'open',
    ...{ createdOn: sellerDay(host, row.createdAt), expiresOn: row.expiresOn, invoiceId: row.invoiceId },
    products: row.lines.map(({ description }) => description),
  };
}
