import { downloadInvoice } from './download-invoice.ts';
import { exportInvoices } from './export-invoices.ts';
import { getInvoice } from './get-invoice.ts';
import { listInvoices } from './list-invoices.ts';
import { sumInvoices } from './sum-invoices.ts';

export const invoiceActions = {
  invoice: {
    list: listInvoices,
    sum: sumInvoices,
    get: getInvoice,
    download: downloadInvoice,
    export: exportInvoices,
  },
} as const;
