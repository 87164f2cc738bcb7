import { creditNotePosting } from '@atrium/billing/ledger/document-postings';
import { transfer } from '@atrium/billing/ledger/posting';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  changeInvoice,
  type InvoiceRow,
  listInvoiceVat,
  lockInvoices,
  releaseServiceDays,
} from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockPaymentsUnderWay } from '@atrium/db/payment/payment-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';
import { abandonPayment } from '../payment/abandon-payment.ts';
import { postedDocument } from './posted-document.ts';

/**
 * Cancels an invoice that has no number yet, in the caller's transaction: its days of service are free again, what
 * was paid of it in part goes back to the prepaid account, and payments that wait for their customer end. One with a number
 * is corrected by a credit note (INV-2): `invoice.is_final`; while a provider decides about a payment: `payment.under_way`.
 */
export async function cancelInvoice(
  tenant: TenantScope,
  host: Host,
  invoiceId: string,
  now: Date,
): Promise<InvoiceRow> {
  await lockMoney(tenant);
  const [invoice] = await lockInvoices(tenant, [invoiceId]);
  if (!invoice) throw new DomainError('request.not_found', {});
  if (invoice.status === 'cancelled') return invoice;
  if (invoice.numberText !== null) throw new DomainError('invoice.is_final', {});
  await endPayments(tenant, host, invoiceId, now);
  if (invoice.paidMinor > 0) await giveBack(tenant, host, invoice, now);
  const change = { status: 'cancelled', refundedMinor: invoice.paidMinor } as const;
  await changeInvoice(tenant, invoiceId, change);
  await releaseServiceDays(tenant, invoiceId, now);
  return { ...invoice, ...change };
}

/** Payments that wait for their customer end with the invoice; what a provider decides about is waited for. */
export async function endPayments(
  tenant: TenantScope,
  host: Host,
  invoiceId: string,
  now: Date,
): Promise<void> {
  for (const payment of await lockPaymentsUnderWay(tenant, [invoiceId])) {
    if (payment.kind !== 'bank_transfer' && payment.status !== 'requires_action')
      throw new DomainError('payment.under_way', {});
    await abandonPayment(tenant, host, payment, now);
  }
}

/** A partly paid invoice is in the books: the sale is taken back, and the money goes where it came from. */
async function giveBack(tenant: TenantScope, host: Host, invoice: InvoiceRow, now: Date): Promise<void> {
  const { id, currency, paidMinor } = invoice;
  const document = postedDocument(invoice, await listInvoiceVat(tenant, [id]));
  const transfers = [
    ...creditNotePosting(id, document).transfers,
    ...transfer('ar', 'prepaid', { amountMinor: paidMinor, currency }, id),
  ];
  await book(tenant, host, { key: `cancel:${id}`, kind: 'cancel', transfers }, { invoiceId: id }, now);
}
