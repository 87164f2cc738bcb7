import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import { exportInvoices, maxInvoicesInDownload } from '@atrium/contracts/invoice/export-invoices';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  type InvoiceEdge,
  type InvoiceListFilter,
  listInvoiceEntries,
  sumInvoiceEntries,
} from '@atrium/db/invoice/invoice-list-queries';
import { listInvoicesByIds, listInvoiceVat } from '@atrium/db/invoice/invoice-queries';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { invoiceDocument } from './invoice-document.ts';
import { toListFilter } from './list-filter.ts';

const pageSize = 1000;

export const exportInvoicesVerb = implement(
  exportInvoices,
  async ({ input, tenant, host, now, today, fail }) => {
    const filter = toListFilter(host, input, today);
    const sums = await sumInvoiceEntries(tenant, filter);
    if (sums.reduce((total, { count }) => total + count, 0) > maxInvoicesInDownload)
      return fail('invoice.too_many_to_export', { max: maxInvoicesInDownload });
    const { invoiceCsv } = await import('@atrium/documents/csv/invoice-csv');
    let content = '';
    for await (const chunk of invoiceCsv(sources(tenant, host, filter, today), input.locale))
      content += chunk;
    return {
      fileName: `invoices-${sellerDay(host, now)}.csv`,
      ...{ mediaType: 'text/csv; charset=utf-8' as const, content, encoding: 'utf8' as const },
    };
  },
);

/** A thousand at a time, each as its document says it. */
async function* sources(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  filter: InvoiceListFilter,
  today: CalendarDate,
) {
  let cursor: InvoiceEdge | null = null;
  for (;;) {
    const entries = await listInvoiceEntries(tenant, filter, { cursor, direction: 'older', limit: pageSize });
    const ids = entries.map(({ id }) => id);
    const [invoices, vat] = [await listInvoicesByIds(tenant, ids), await listInvoiceVat(tenant, ids)];
    for (const id of ids) {
      const invoice = invoices.get(id);
      if (!invoice) continue;
      const own = vat.filter(({ invoiceId }) => invoiceId === id);
      const madeOn = sellerDay(host, invoice.createdAt);
      const parts = { invoice, lines: [], vat: own, corrects: null, prepaidMinor: 0, today, madeOn };
      yield invoiceDocument(parts);
    }
    cursor = entries.at(-1) ?? null;
    if (entries.length < pageSize) return;
  }
}
