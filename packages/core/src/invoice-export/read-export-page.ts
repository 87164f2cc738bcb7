import { calendarDate } from '@atrium/billing/date/calendar-date';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceEdge, InvoiceListFilter } from '@atrium/db/invoice/invoice-list-queries';
import { listExportEntries } from '@atrium/db/invoice-export/export-page-queries';
import type { InvoiceCsvSource } from '@atrium/documents/csv/invoice-csv';
import { moneyOnDocument, periodOf } from '../invoice/invoice-document.ts';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

export const exportPageSize = 1000;

export type ExportPage = {
  readonly documents: readonly InvoiceCsvSource[];
  /** Where the next page begins; null after the last one. */
  readonly next: InvoiceEdge | null;
};

/** Some invoices of the list from the cursor on, each as its document says it (INV-6). */
export async function readExportPage(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  filter: InvoiceListFilter,
  { cursor, limit }: { readonly cursor: InvoiceEdge | null; readonly limit: number },
): Promise<ExportPage> {
  const entries = await listExportEntries(tenant, filter, { cursor, limit });
  const today = calendarDate(filter.today);
  const documents = entries.map((entry): InvoiceCsvSource => {
    const { buyerName: name, buyerVatNumber: vatNumber, buyerCountry: country } = entry;
    const madeOn = entry.issuedOn ?? sellerDay(host, entry.createdAt);
    return {
      ...moneyOnDocument({ invoice: entry, vat: entry.vat, prepaidMinor: 0, today, madeOn }),
      servicePeriod: periodOf(entry.serviceFrom, entry.serviceTo),
      buyer: { name, vatNumber: vatNumber || null, address: { country } },
    };
  });
  const last = entries.at(-1);
  const next = last && entries.length === limit ? { createdAt: last.createdAt, id: last.id } : null;
  return { documents, next };
}
