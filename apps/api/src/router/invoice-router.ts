import { downloadInvoiceVerb } from '@atrium/core/invoice/download-invoice';
import { exportInvoicesVerb } from '@atrium/core/invoice/export-invoices';
import { getInvoiceVerb } from '@atrium/core/invoice/get-invoice';
import { listInvoicesVerb } from '@atrium/core/invoice/list-invoices';
import { sumInvoicesVerb } from '@atrium/core/invoice/sum-invoices';
import { mountQuery, router } from './trpc.ts';

export const invoiceRouter = router({
  list: mountQuery(listInvoicesVerb),
  sum: mountQuery(sumInvoicesVerb),
  get: mountQuery(getInvoiceVerb),
  download: mountQuery(downloadInvoiceVerb),
  export: mountQuery(exportInvoicesVerb),
});
