import { exportInvoices, maxInvoicesInDownload } from '@atrium/contracts/invoice/export-invoices';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  type InvoiceEdge,
  type InvoiceListFilter,
  sumInvoiceEntries,
} from '@atrium/db/invoice/invoice-list-queries';
import { exportPageSize, readExportPage } from '../invoice-export/read-export-page.ts';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { toListFilter } from './list-filter.ts';

export const exportInvoicesVerb = implement(
  exportInvoices,
  async ({ input, tenant, host, now, today, fail }) => {
    const filter = toListFilter(host, input, today);
    const sums = await sumInvoiceEntries(tenant, filter);
    if (sums.reduce((total, { count }) => total + count, 0) > maxInvoicesInDownload)
      return fail('invoice.too_many_to_export', { max: maxInvoicesInDownload });
    const { invoiceCsv } = await import('@atrium/documents/csv/invoice-csv');
    let content = '';
    for await (const chunk of invoiceCsv(sources(tenant, host, filter), input.locale)) content += chunk;
    return {
      fileName: `invoices-${sellerDay(host, now)}.csv`,
      ...{ mediaType: 'text/csv; charset=utf-8' as const, content, encoding: 'utf8' as const },
    };
  },
);

async function* sources(tenant: TenantScope, host: Pick<Host, 'seller'>, filter: InvoiceListFilter) {
  let cursor: InvoiceEdge | null = null;
  do {
    const { documents, next } = await readExportPage(tenant, host, filter, { cursor, limit: exportPageSize });
    yield* documents;
    cursor = next;
  } while (cursor);
}
