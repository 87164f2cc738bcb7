import { getDeskInvoice } from './get-desk-invoice.ts';
import { listDeskInvoices } from './list-desk-invoices.ts';
import { refundDeskInvoice } from './refund-desk-invoice.ts';

export const deskInvoiceActions = {
  deskInvoice: { list: listDeskInvoices, get: getDeskInvoice, refund: refundDeskInvoice },
} as const;
