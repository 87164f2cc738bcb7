import { cancelInvoiceExportVerb } from '@atrium/core/invoice-export/cancel-invoice-export';
import { downloadInvoiceExportVerb } from '@atrium/core/invoice-export/download-invoice-export';
import { listInvoiceExportsVerb } from '@atrium/core/invoice-export/list-invoice-exports';
import { startInvoiceExportVerb } from '@atrium/core/invoice-export/start-invoice-export';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const invoiceExportRouter = router({
  start: mountMutation(startInvoiceExportVerb),
  list: mountQuery(listInvoiceExportsVerb),
  cancel: mountMutation(cancelInvoiceExportVerb),
  download: mountQuery(downloadInvoiceExportVerb),
});
