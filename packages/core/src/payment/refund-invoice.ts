import { refundPosting } from '@atrium/billing/ledger/payment-postings';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import { addPaymentJob, changePayment, refundPaymentJob } from '@atrium/db/payment/payment-queries';
import { insertRefund, lockRefundablePayments } from '@atrium/db/payment/refund-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';

export type Refund = {
  readonly creditNoteId: string | null;
  readonly amountMinor: number;
  readonly to: 'prepaid' | 'method';
  readonly createdBy: string | null;
};

/**
 * Gives money of an invoice back, in the caller's transaction: to the methods that paid it as far as they can take it,
 * by a job each; the rest to the prepaid account at once. Never more than a method has paid (PAY-4).
 */
export async function refundInvoice(
  tenant: TenantScope,
  host: Host,
  invoice: Pick<InvoiceRow, 'id' | 'currency'>,
  { creditNoteId, amountMinor, to, createdBy }: Refund,
  now: Date,
): Promise<void> {
  const common = {
    ...{ invoiceId: invoice.id, creditNoteId, currency: invoice.currency, createdBy },
    ...{ providerReference: null, failure: null, createdAt: now, updatedAt: now },
  };
  let left = amountMinor;
  const payments = to === 'method' ? await lockRefundablePayments(tenant, invoice.id) : [];
  for (const payment of payments) {
    const part = Math.min(left, payment.amountMinor - payment.refundedMinor);
    if (part <= 0) continue;
    const id = newId();
    const row = { ...common, id, paymentId: payment.id, amountMinor: part } as const;
    await insertRefund(tenant, { ...row, target: 'method', status: 'requested' });
    const refundedMinor = payment.refundedMinor + part;
    const status = refundedMinor === payment.amountMinor ? 'refunded' : 'partly_refunded';
    await changePayment(tenant, payment.id, { refundedMinor, status }, now);
    await addPaymentJob(tenant, refundPaymentJob, id);
    left -= part;
  }
  if (left === 0) return;
  const id = newId();
  const row = { ...common, id, paymentId: null, amountMinor: left } as const;
  await insertRefund(tenant, { ...row, target: 'prepaid', status: 'confirmed' });
  const posting = refundPosting(
    id,
    invoice.id,
    { amountMinor: left, currency: invoice.currency },
    { kind: 'prepaid' },
  );
  await book(tenant, host, posting, { invoiceId: invoice.id, refundId: id }, now);
}
