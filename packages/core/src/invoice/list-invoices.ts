import { invoicePageSize, listInvoices } from '@atrium/contracts/invoice/list-invoices';
import { type InvoiceListEntry, listInvoiceEntries } from '@atrium/db/invoice/invoice-list-queries';
import { implement } from '../kernel/implement.ts';
import { viewInvoiceRow } from './invoice-view.ts';
import { toListFilter } from './list-filter.ts';

const edgeOf = (row: InvoiceListEntry | undefined) =>
  row ? { createdAt: row.createdAt.toISOString(), id: row.id } : null;

export const listInvoicesVerb = implement(listInvoices, async ({ input, tenant, host, today }) => {
  const cursor = input.cursor && { ...input.cursor, createdAt: new Date(input.cursor.createdAt) };
  const { direction } = input;
  // One more than is shown says whether there is a further page.
  const page = { cursor, direction, limit: invoicePageSize + 1 };
  const rows = await listInvoiceEntries(tenant, toListFilter(host, input, today), page);
  const more = rows.length > invoicePageSize;
  const shown = rows.slice(0, invoicePageSize);
  if (direction === 'newer') shown.reverse();
  const hasNewer = direction === 'newer' ? more : cursor !== null;
  const hasOlder = direction === 'older' ? more : true;
  return {
    invoices: shown.map((row) => viewInvoiceRow(row, today)),
    older: hasOlder ? edgeOf(shown.at(-1)) : null,
    newer: hasNewer ? edgeOf(shown[0]) : null,
  };
});
