import { cancelInvoiceExport } from './cancel-invoice-export.ts';
import { downloadInvoiceExport } from './download-invoice-export.ts';
import { listInvoiceExports } from './list-invoice-exports.ts';
import { startInvoiceExport } from './start-invoice-export.ts';

export const invoiceExportActions = {
  invoiceExport: {
    start: startInvoiceExport,
    list: listInvoiceExports,
    cancel: cancelInvoiceExport,
    download: downloadInvoiceExport,
  },
} as const;
