import { calendarDate } from '@atrium/billing/date/calendar-date';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  type InvoiceEdge,
  type InvoiceListFilter,
  listInvoiceEntries,
} from '@atrium/db/invoice/invoice-list-queries';
import {
  type InvoiceVatRow,
  listInvoicesByIds,
  listInvoiceVat,
  listServicePeriods,
} from '@atrium/db/invoice/invoice-queries';
import type { InvoiceDocument } from '@atrium/documents/invoice/invoice-document';
import { describeInvoice, periodOf } from '../invoice/invoice-document.ts';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

export const exportPageSize = 1000;

export type ExportPage = {
  readonly documents: readonly InvoiceDocument[];
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
  const entries = await listInvoiceEntries(tenant, filter, { cursor, direction: 'older', limit });
  const ids = entries.map(({ id }) => id);
  const invoices = await listInvoicesByIds(tenant, ids);
  const rates = await listInvoiceVat(tenant, ids);
  const periods = new Map(
    (await listServicePeriods(tenant, ids)).map((row) => [
      row.invoiceId,
      periodOf(row.serviceFrom, row.serviceTo),
    ]),
  );
  const vatOf = new Map<string, InvoiceVatRow[]>();
  for (const rate of rates) {
    const own = vatOf.get(rate.invoiceId);
    if (own) own.push(rate);
    else vatOf.set(rate.invoiceId, [rate]);
  }
  const today = calendarDate(filter.today);
  const documents = ids.flatMap((id) => {
    const invoice = invoices.get(id);
    if (!invoice) return [];
    const parts = { invoice, lines: [], vat: vatOf.get(id) ?? [], corrects: null, prepaidMinor: 0, today };
    const document = describeInvoice({ ...parts, madeOn: sellerDay(host, invoice.createdAt) });
    return [{ ...document, servicePeriod: periods.get(id) ?? null }];
  });
  const last = entries.at(-1);
  const next = last && entries.length === limit ? { createdAt: last.createdAt, id: last.id } : null;
  return { documents, next };
}
