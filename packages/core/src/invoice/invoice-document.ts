import { addDays, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { bankText } from '@atrium/billing/qr-bill/bank-text';
import { writeQrBill } from '@atrium/billing/qr-bill/write-qr-bill';
import { shownInvoiceState } from '@atrium/billing/state/invoice-states';
import type { InvoiceLineRow, InvoiceRow, InvoiceVatRow } from '@atrium/db/invoice/invoice-queries';
import type {
  BankAccount,
  Buyer,
  InvoiceDocument,
  PaymentState,
  Period,
  Seller,
  VatCategory,
} from '@atrium/documents/invoice/invoice-document';
import { dueOf } from './due-of.ts';
import type { BillTo, SellerOnInvoice } from './invoice-parties.ts';

export type DocumentParts = {
  readonly invoice: InvoiceRow;
  readonly lines: readonly InvoiceLineRow[];
  readonly vat: readonly InvoiceVatRow[];
  readonly corrects: Pick<InvoiceRow, 'numberText' | 'issuedOn'> | null;
  /** Of what has been paid, from the prepaid account. */
  readonly prepaidMinor: number;
  readonly today: CalendarDate;
  readonly madeOn: CalendarDate;
};

const categoryOf = ({ vatKind }: InvoiceRow): VatCategory =>
  vatKind === 'reverse_charge' ? 'reverse_charge' : vatKind === 'none' ? 'outside' : 'standard';

/** Everything that the paper says, from stored rows: a payment request until the invoice has its number (INV-5). */
export function invoiceDocument(parts: DocumentParts): InvoiceDocument {
  const document = describeInvoice(parts);
  const dueMinor = dueOf(parts.invoice);
  const isPayable = dueMinor > 0 && dueMinor === document.dueMinor;
  return isPayable ? { ...document, qrPayload: qrPayload(parts.invoice, dueMinor) } : document;
}

/** The same without what a bank needs to pay it, for lists. */
export function describeInvoice(parts: DocumentParts): InvoiceDocument {
  const { invoice, corrects, today, prepaidMinor } = parts;
  const { kind, numberText, currency, locale, netMinor, vatMinor, grossMinor, paidMinor } = invoice;
  const final = numberText !== null;
  const state = stateOf(invoice, today);
  const document: InvoiceDocument = {
    kind: kind === 'credit_note' ? 'credit_note' : final ? 'invoice' : 'payment_request',
    number: numberText,
    reference: invoice.reference,
    ...{ locale, currency, seller: sellerOf(invoice), buyer: buyerOf(invoice) },
    issuedOn: invoice.issuedOn ?? parts.madeOn,
    dueOn: kind === 'credit_note' ? null : invoice.dueOn,
    expiresOn: null,
    servicePeriod: servicePeriod(parts.lines),
    corrects: corrects?.numberText
      ? { number: corrects.numberText, issuedOn: corrects.issuedOn ?? parts.madeOn }
      : null,
    ...contentsOf(parts),
    ...{ netMinor, vatMinor, grossMinor, state },
    paidOn: null,
    paidMinor: kind === 'credit_note' ? 0 : paidMinor - prepaidMinor,
    prepaidMinor: kind === 'credit_note' ? 0 : prepaidMinor,
    // Of an invoice that was credited and paid back nothing is due, whatever its first amount was.
    dueMinor: kind === 'credit_note' ? 0 : Math.max(0, grossMinor - paidMinor),
    ...{ qrPayload: null, legalNotes: [] },
  };
  return dueOf(invoice) === 0 && state === 'cancelled' ? { ...document, dueMinor: 0 } : document;
}

function stateOf(invoice: InvoiceRow, today: CalendarDate): PaymentState {
  if (invoice.kind === 'credit_note') return 'paid';
  const state = shownInvoiceState(invoice.status, calendarDate(invoice.dueOn), today);
  return state === 'written_off' ? 'cancelled' : state;
}

function contentsOf(parts: DocumentParts): Pick<InvoiceDocument, 'lines' | 'vat'> {
  const category = categoryOf(parts.invoice);
  const vatOf = (rateBasisPoints: number) => ({ category, rateBasisPoints });
  return {
    lines: parts.lines.map((line) => ({
      ...{ description: line.description, detail: null, quantity: line.quantity },
      period: periodOf(line.serviceFrom, line.serviceTo),
      unitNetMinor: line.unitNetMinor,
      discount:
        line.discountMinor > 0 ? { amountMinor: line.discountMinor, reason: line.discountLabel } : null,
      ...{ netMinor: line.netMinor, vat: vatOf(line.vatBasisPoints) },
    })),
    vat: parts.vat.map(({ vatBasisPoints, netMinor, vatMinor }) => ({
      ...{ ...vatOf(vatBasisPoints), netMinor, vatMinor },
    })),
  };
}

export const periodOf = (from: string | null, to: string | null): Period | null =>
  from === null || to === null ? null : { firstDay: from, lastDay: addDays(calendarDate(to), -1) };

function servicePeriod(lines: readonly InvoiceLineRow[]): Period | null {
  const starts = lines.flatMap(({ serviceFrom }) => serviceFrom ?? []).sort();
  const ends = lines.flatMap(({ serviceTo }) => serviceTo ?? []).sort();
  return periodOf(starts[0] ?? null, ends.at(-1) ?? null);
}

const accentColour = '#1d4ed8';

export function sellerOf({ seller: stored }: Pick<InvoiceRow, 'seller'>): Seller {
  const seller = stored as SellerOnInvoice;
  const account = (iban: string): BankAccount => ({
    ...{ holder: seller.legalName, iban, bic: seller.bic, bankName: seller.bankName || null },
  });
  return {
    ...{ brandName: seller.brandName, legalName: seller.legalName },
    address: {
      ...{ street: seller.street, houseNumber: seller.buildingNumber, postalCode: seller.postalCode },
      ...{ city: seller.town, country: seller.country },
    },
    ...{ vatNumber: seller.vatNumber || null, registration: seller.registration || null },
    ...{ email: seller.email || null, website: seller.website || null },
    bankAccounts: { CHF: account(seller.qrIban), EUR: account(seller.ibanEur) },
    ...{ accentColour, logo: null },
  };
}

export function buyerOf({ billTo }: Pick<InvoiceRow, 'billTo'>): Buyer {
  const buyer = billTo as BillTo;
  return {
    ...{ name: buyer.name, addition: buyer.line2 || null },
    address: {
      ...{ street: buyer.street, houseNumber: buyer.buildingNumber, postalCode: buyer.postalCode },
      ...{ city: buyer.town, country: buyer.country },
    },
    ...{ vatNumber: buyer.vatNumber || null, email: buyer.email || null },
  };
}

/** Null when the bill cannot be written, such as for an address without a town: then the bank details are printed. */
function qrPayload(invoice: InvoiceRow, amountMinor: number): string | null {
  const { currency } = invoice;
  const [seller, buyer] = [invoice.seller as SellerOnInvoice, invoice.billTo as BillTo];
  const party = (from: SellerOnInvoice | BillTo, name: string) =>
    ({
      type: 'S',
      ...{ name: bankText(name, 70), street: bankText(from.street, 70) },
      ...{ buildingNumber: bankText(from.buildingNumber, 16), postalCode: bankText(from.postalCode, 16) },
      ...{ town: bankText(from.town, 35), country: from.country },
    }) as const;
  const bill = {
    iban: currency === 'CHF' ? seller.qrIban : seller.ibanEur,
    creditor: party(seller, seller.legalName),
    ...{ amountMinor, currency },
    reference: { type: currency === 'CHF' ? 'QRR' : 'SCOR', text: invoice.reference } as const,
    ...{ message: '', billInformation: '', alternatives: [] },
  };
  for (const debtor of [party(buyer, buyer.name), null]) {
    const text = writeQrBill({ ...bill, debtor });
    if (text.ok) return text.payload;
  }
  return null;
}
