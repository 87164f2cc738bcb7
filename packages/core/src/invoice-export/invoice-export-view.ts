import type { InvoiceExportView } from '@atrium/contracts/invoice-export/invoice-export-view';
import type { InvoiceExportRow } from '@atrium/db/invoice-export/invoice-export-queries';

export const exportFileName = ({ askedOn }: Pick<InvoiceExportRow, 'askedOn'>): string =>
  `invoices-${askedOn}.csv`;

export const viewInvoiceExport = (row: InvoiceExportRow): InvoiceExportView => ({
  ...{ id: row.id, filter: row.filter, byMail: row.byMail, sizeBytes: row.sizeBytes },
  state: row.state === 'open' ? (row.parts === 0 ? 'waiting' : 'running') : row.state,
  // What is counted when it is asked for may have grown or shrunk by the time it is written.
  ...{ invoices: row.state === 'ready' ? row.done : Math.max(row.invoices, row.done), done: row.done },
  fileName: exportFileName(row),
  ...{ askedAt: row.askedAt.toISOString(), expiresAt: row.expiresAt.toISOString() },
});
