import { sumMinor } from '@atrium/billing/money/minor';
import { getDeskInvoice } from '@atrium/contracts/desk-invoice/get-desk-invoice';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import { lockRefundablePayments } from '@atrium/db/payment/refund-queries';
import { invoiceHead, invoiceHistory } from '../invoice/get-invoice.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { invoicesOfCase } from './invoices-of-case.ts';
import { lineLefts } from './line-lefts.ts';

export const getDeskInvoiceVerb = implementStaff(getDeskInvoice, async (context) => {
  const { input, host, now, audit, notFound } = context;
  const { tenant } = await invoicesOfCase(context, input);
  const invoice = (await findInvoice(tenant, input.invoiceId)) ?? notFound();
  audit.staff({ targetId: invoice.id, organizationId: input.organizationId });
  audit.organization(input.organizationId, { targetId: invoice.id });
  const refundableMinor = Math.max(0, invoice.paidMinor - invoice.refundedMinor);
  const payments = await lockRefundablePayments(tenant, invoice.id);
  const takenBack = sumMinor(payments.map(({ amountMinor, refundedMinor }) => amountMinor - refundedMinor));
  return {
    ...invoiceHead(host, invoice, await readOrganizationDay(tenant, host, now)),
    ...(await invoiceHistory(tenant, host, invoice)),
    ...{ refundableMinor, methodMinor: Math.min(refundableMinor, takenBack) },
    lines: await lineLefts(tenant, invoice.id),
  };
});
