import { refundDeskInvoice } from '@atrium/contracts/desk-invoice/refund-desk-invoice';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { creditInvoice } from '../invoice/credit-invoice.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { invoicesOfCase } from './invoices-of-case.ts';

export const refundDeskInvoiceVerb = implementStaff(refundDeskInvoice, async (context) => {
  const { input, staff, host, now, audit, fail, notFound } = context;
  const { organizationId, invoiceId, lines, to, reason } = input;
  const { tenant } = await invoicesOfCase(context, input);
  await lockMoney(tenant);
  const before = (await findInvoice(tenant, invoiceId)) ?? notFound();
  const request = {
    ...{ invoiceId, refundTo: to, createdBy: staff.accountId },
    lines: lines?.map((line) => ({ ...line, releaseFrom: null })) ?? ('all' as const),
  };
  const note = await creditInvoice(tenant, host, request, now);
  const after = (await findInvoice(tenant, invoiceId)) ?? notFound();
  const refundedMinor = after.refundedMinor - before.refundedMinor;
  // A credit note that gives nothing back is not what was asked for: nothing of it stays.
  if (refundedMinor <= 0) return fail('invoice.nothing_to_refund', {});
  const said = {
    ...{ invoice: before.numberText, creditNote: note.numberText, currency: before.currency },
    ...{ refundedMinor, to, reason },
  };
  audit.staff({ targetId: invoiceId, organizationId, after: said });
  audit.organization(organizationId, { targetId: invoiceId, after: said });
  return { creditNoteId: note.id, creditNoteNumber: note.numberText, refundedMinor };
});
