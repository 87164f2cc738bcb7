import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { shownInvoiceState } from '@atrium/billing/state/invoice-states';
import { getInvoice } from '@atrium/contracts/invoice/get-invoice';
import type { InvoiceView } from '@atrium/contracts/invoice/invoice-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  findInvoice,
  type InvoiceRow,
  listCreditNotes,
  listInvoiceLines,
  listInvoiceVat,
} from '@atrium/db/invoice/invoice-queries';
import { listPaymentsOf } from '@atrium/db/payment/payment-queries';
import { listRefunds } from '@atrium/db/payment/refund-queries';
import { listReceived, listReminders } from '@atrium/db/reminder/reminder-queries';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { dueOf } from './due-of.ts';
import type { BillTo, SellerOnInvoice } from './invoice-parties.ts';
import { lastDay } from './invoice-view.ts';
import { isElectronic } from './is-electronic.ts';

type BankOutcome = InvoiceView['unmatched'][number]['outcome'];

export const getInvoiceVerb = implement(
  getInvoice,
  async ({ input, tenant, host, actor, today, notFound }) => {
    const invoice = (await findInvoice(tenant, input.invoiceId)) ?? notFound();
    return {
      ...invoiceHead(host, invoice, today),
      ...(await contentsOf(tenant, invoice)),
      ...(await invoiceHistory(tenant, host, invoice)),
      ...(await messagesAbout(tenant, invoice)),
      ...{ electronic: isElectronic(invoice), can: { pay: actor.may('billing.payment.create') } },
    };
  },
);

const dayOf = (host: Pick<Host, 'seller'>, { issuedOn, createdAt }: InvoiceRow): string =>
  issuedOn ?? sellerDay(host, createdAt);

/** What is said at the top, to the customer and to finance. */
export function invoiceHead(host: Pick<Host, 'seller'>, invoice: InvoiceRow, today: CalendarDate) {
  const { id, kind, status, numberText, reference, dueOn, currency, issuedOn, createdAt } = invoice;
  const { netMinor, vatMinor, grossMinor, paidMinor, creditedMinor, refundedMinor, vatKind } = invoice;
  const { legalName, ...seller } = invoice.seller as SellerOnInvoice;
  const buyer = invoice.billTo as BillTo;
  return {
    ...{ id, kind, number: numberText, reference, dueOn, currency, issuedOn, vatKind },
    ...{ netMinor, vatMinor, grossMinor, paidMinor, creditedMinor, refundedMinor },
    ...{ day: dayOf(host, invoice), createdAt: createdAt.toISOString(), dueMinor: dueOf(invoice) },
    state: shownInvoiceState(status, calendarDate(dueOn), today),
    seller: { ...seller, name: legalName, line2: '' },
    buyer,
  };
}

async function contentsOf(
  tenant: TenantScope,
  { id }: InvoiceRow,
): Promise<Pick<InvoiceView, 'lines' | 'vat' | 'products'>> {
  const [lines, vat] = [await listInvoiceLines(tenant, id), await listInvoiceVat(tenant, [id])];
  return {
    products: lines.map(({ description }) => description),
    lines: lines.map((line) => ({ ...line, serviceTo: lastDay(line.serviceTo) })),
    vat: vat.map(({ vatCountry, vatBasisPoints, netMinor, vatMinor }) => ({
      ...{ country: vatCountry, basisPoints: vatBasisPoints, netMinor, vatMinor },
    })),
  };
}

/** The reminders, and money that came by the bank: what paid it, and what could not settle it (DUN-3). */
async function messagesAbout(
  tenant: TenantScope,
  { id }: InvoiceRow,
): Promise<Pick<InvoiceView, 'reminders' | 'transfers' | 'unmatched'>> {
  const [reminders, received] = [await listReminders(tenant, id), await listReceived(tenant, id)];
  return {
    reminders: reminders.map(({ level, channel, code, sentOn, amountMinor }) => ({
      ...{ level, channel, code, sentOn, amountMinor },
    })),
    transfers: received
      .filter(({ outcome }) => outcome === 'matched')
      .map((row) => ({ id: String(row.id), bookedOn: row.bookedOn, amountMinor: row.amountMinor })),
    unmatched: received
      .filter(({ outcome }) => outcome !== 'matched')
      .map((row) => ({ ...row, id: String(row.id), outcome: row.outcome as BankOutcome })),
  };
}

/** Corrections, payments and refunds. */
export async function invoiceHistory(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  { id, correctsInvoiceId }: InvoiceRow,
): Promise<Pick<InvoiceView, 'corrects' | 'creditNotes' | 'payments' | 'refunds'>> {
  const corrected = correctsInvoiceId === null ? undefined : await findInvoice(tenant, correctsInvoiceId);
  const [notes, payments, refunds] = [
    await listCreditNotes(tenant, id),
    await listPaymentsOf(tenant, id),
    await listRefunds(tenant, id),
  ];
  return {
    corrects: corrected ? { id: corrected.id, number: corrected.numberText } : null,
    creditNotes: notes.map((note) => ({
      ...{ id: note.id, number: note.numberText, grossMinor: note.grossMinor, day: dayOf(host, note) },
    })),
    payments: payments.map(({ amountMinor, prepaidMinor, createdAt, ...payment }) => ({
      ...{ id: payment.id, kind: payment.kind, status: payment.status },
      ...{ amountMinor: amountMinor + prepaidMinor, createdAt: createdAt.toISOString() },
    })),
    refunds: refunds.map(({ id: refundId, target, status, amountMinor, createdAt }) => ({
      ...{ id: refundId, target, status, amountMinor, createdAt: createdAt.toISOString() },
    })),
  };
}
