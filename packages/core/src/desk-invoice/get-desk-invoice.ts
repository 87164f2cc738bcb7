import { sumMinor } from '@atrium/billing/money/minor';
import { getDeskInvoice } from '@atrium/contracts/desk-invoice/get-desk-invoice';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findInvoice, listCreditedLines, listInvoiceLines } from '@atrium/db/invoice/invoice-queries';
import { lockRefundablePayments } from '@atrium/db/payment/refund-queries';
import { invoiceHead, invoiceHistory } from '../invoice/get-invoice.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { invoicesOfCase } from './invoices-of-case.ts';

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
    lines: await linesOf(tenant, invoice.id),
  };
});

/** Each line with what no credit note has taken back. */
async function linesOf(tenant: TenantScope, invoiceId: string) {
  const [lines, credited] = [
    await listInvoiceLines(tenant, invoiceId),
    await listCreditedLines(tenant, invoiceId),
  ];
  return lines.map(({ position, description, netMinor, vatBasisPoints }) => {
    const back = credited.filter((line) => line.position === position).map((line) => line.netMinor);
    return { position, description, netMinor, vatBasisPoints, leftMinor: netMinor - sumMinor(back) };
  });
}
