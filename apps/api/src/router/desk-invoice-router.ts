import { getDeskInvoiceVerb } from '@atrium/core/desk-invoice/get-desk-invoice';
import { listDeskInvoicesVerb } from '@atrium/core/desk-invoice/list-desk-invoices';
import { refundDeskInvoiceVerb } from '@atrium/core/desk-invoice/refund-desk-invoice';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const deskInvoiceRouter = router({
  list: mountQuery(listDeskInvoicesVerb),
  get: mountQuery(getDeskInvoiceVerb),
  refund: mountMutation(refundDeskInvoiceVerb),
});
