import { calendarDate, earlierOf } from '@atrium/billing/date/calendar-date';
import { creditNotePosting } from '@atrium/billing/ledger/document-postings';
import { sumMinor } from '@atrium/billing/money/minor';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  changeInvoice,
  claimServiceDays,
  drawReferenceNumber,
  type InvoiceRow,
  insertInvoice,
  lockInvoices,
  releaseServiceDays,
} from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';
import { refundInvoice } from '../payment/refund-invoice.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { type CreditContents, type CreditLine, creditContents } from './credit-lines.ts';
import { drawInvoiceNumber } from './finalise-invoice.ts';
import { paymentReference } from './payment-reference.ts';
import { postedDocument } from './posted-document.ts';

export type CreditRequest = {
  readonly invoiceId: string;
  readonly lines: 'all' | readonly CreditLine[];
  /** Where money that has been paid for it goes; what no method can take back goes to the prepaid account (PAY-4). */
  readonly refundTo: 'prepaid' | 'method';
  readonly createdBy: string | null;
};

/**
 * Corrects a final invoice by a credit note that references it, in the caller's transaction: takes the sale back, gives
 * days of service back, and refunds what has been paid beyond what is left (INV-2, PAY-4). Draws a number: call it last.
 * Refuses with `invoice.not_final` and `invoice.credit_too_high`.
 */
export async function creditInvoice(
  tenant: TenantScope,
  host: Host,
  { invoiceId, lines, refundTo, createdBy }: CreditRequest,
  now: Date,
): Promise<InvoiceRow> {
  await lockMoney(tenant);
  const [invoice] = await lockInvoices(tenant, [invoiceId]);
  if (!invoice) throw new DomainError('request.not_found', {});
  if (invoice.numberText === null || invoice.kind !== 'invoice')
    throw new DomainError('invoice.not_final', {});
  const contents = await creditContents(tenant, invoiceId, lines);
  if (contents.lines.length === 0) throw new DomainError('invoice.credit_too_high', {});
  const note = await insertNote(tenant, host, invoice, contents, now);
  const posting = creditNotePosting(note.id, postedDocument(note, contents.vat));
  await book(tenant, host, posting, { invoiceId, creditNoteId: note.id }, now);
  await release(tenant, invoiceId, contents, now);

  const creditedMinor = invoice.creditedMinor + note.grossMinor;
  const stays = invoice.grossMinor - creditedMinor;
  const refundMinor = Math.max(0, invoice.paidMinor - invoice.refundedMinor - stays);
  const refundedMinor = invoice.refundedMinor + refundMinor;
  const status = statusAfter({ ...invoice, creditedMinor, refundedMinor });
  await changeInvoice(tenant, invoiceId, { status, creditedMinor, refundedMinor });
  if (refundMinor > 0) {
    const refund = { creditNoteId: note.id, amountMinor: refundMinor, to: refundTo, createdBy };
    await refundInvoice(tenant, host, invoice, refund, now);
  }
  return drawInvoiceNumber(tenant, host, note, now, { status: 'paid' });
}

const statusAfter = (invoice: InvoiceRow): InvoiceRow['status'] => {
  const { grossMinor, creditedMinor, paidMinor, refundedMinor, status } = invoice;
  if (creditedMinor === grossMinor) return paidMinor > 0 ? 'refunded' : 'cancelled';
  return refundedMinor > 0 ? 'partly_refunded' : status;
};

/** The note has seller, buyer and VAT of the invoice, as they were. */
async function insertNote(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  invoice: InvoiceRow,
  { lines, vat }: CreditContents,
  now: Date,
): Promise<InvoiceRow> {
  const [referenceNumber, party] = [await drawReferenceNumber(tenant), await getBillingParty(tenant)];
  const parts = { seller: invoice.sellerId, organization: party.number, invoice: referenceNumber };
  const netMinor = sumMinor(vat.map((group) => group.netMinor));
  const vatMinor = sumMinor(vat.map((group) => group.vatMinor));
  const note: InvoiceRow = {
    ...invoice,
    ...{ id: newId(), kind: 'credit_note', status: 'open', correctsInvoiceId: invoice.id },
    ...{ reference: paymentReference(invoice.currency, parts), referenceNumber },
    ...{ numberText: null, issuedOn: null, dueOn: sellerDay(host, now), createdAt: now, paidAt: null },
    ...{ netMinor, vatMinor, grossMinor: netMinor + vatMinor },
    ...{ paidMinor: 0, creditedMinor: 0, refundedMinor: 0 },
  };
  await insertInvoice(tenant, note, lines, vat);
  return note;
}

/** The days before the first released one stay billed. */
async function release(
  tenant: TenantScope,
  invoiceId: string,
  { releases }: CreditContents,
  now: Date,
): Promise<void> {
  for (const { productId, from } of releases) {
    const released = await releaseServiceDays(tenant, invoiceId, now, productId);
    if (from === null) continue;
    const kept = released
      .filter((days) => days.from < from)
      .map(({ productId: id, ...days }) => ({
        productId: id,
        ...{ from: days.from, to: earlierOf(calendarDate(days.to), calendarDate(from)) },
      }));
    await claimServiceDays(tenant, invoiceId, kept);
  }
}
