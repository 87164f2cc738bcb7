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

type MoneyParts = Pick<DocumentParts, 'prepaidMinor' | 'today'> & {
  readonly invoice: Pick<
    InvoiceRow,
    'kind' | 'status' | 'numberText' | 'reference' | 'issuedOn' | 'dueOn' | 'currency' | 'vatKind'
  > &
    Parameters<typeof dueOf>[0];
  readonly vat: readonly Pick<InvoiceVatRow, 'vatBasisPoints' | 'netMinor' | 'vatMinor'>[];
  readonly madeOn: string;
};

const categoryOf = ({ vatKind }: Pick<InvoiceRow, 'vatKind'>): VatCategory =>
  vatKind === 'reverse_charge' ? 'reverse_charge' : vatKind === 'none' ? 'outside' : 'standard';

/** Everything that the paper says, from stored rows: a payment request until the invoice has its number (INV-5). */
export function invoiceDocument(parts: DocumentParts): InvoiceDocument {
  const document = describeInvoice(parts);
  const dueMinor = dueOf(parts.invoice);
  const isPayable = dueMinor > 0 && dueMinor === document.dueMinor;
  return isPayable ? { ...document, qrPayload: qrPayload(parts.invoice, dueMinor) } : document;
}

/** The same without what a bank needs to pay it. */
function describeInvoice(parts: DocumentParts): InvoiceDocument {
  const { invoice, corrects } = parts;
  const { locale, netMinor, vatMinor } = invoice;
  return {
    ...moneyOnDocument(parts),
    ...{ locale, seller: sellerOf(invoice), buyer: buyerOf(invoice), lines: linesOf(parts) },
    expiresOn: null,
    servicePeriod: servicePeriod(parts.lines),
    corrects: corrects?.numberText
      ? { number: corrects.numberText, issuedOn: corrects.issuedOn ?? parts.madeOn }
      : null,
    ...{ netMinor, vatMinor, paidOn: null, qrPayload: null, legalNotes: [] },
  };
}

/** What it is, and of its money what the paper and every list say alike. */
export function moneyOnDocument({ invoice, vat, prepaidMinor, today, madeOn }: MoneyParts) {
  const { kind, numberText, currency, reference, grossMinor, paidMinor } = invoice;
  const state = stateOf(invoice, today);
  const isCredit = kind === 'credit_note';
  const nothingDue = isCredit || (dueOf(invoice) === 0 && state === 'cancelled');
  const category = categoryOf(invoice);
  return {
    kind: isCredit ? kind : numberText === null ? 'payment_request' : 'invoice',
    number: numberText,
    ...{ reference, currency, issuedOn: invoice.issuedOn ?? madeOn },
    dueOn: isCredit ? null : invoice.dueOn,
    vat: vat.map((rate) => ({
      ...{ category, rateBasisPoints: rate.vatBasisPoints, netMinor: rate.netMinor, vatMinor: rate.vatMinor },
    })),
    ...{ grossMinor, state },
    paidMinor: isCredit ? 0 : paidMinor - prepaidMinor,
    prepaidMinor: isCredit ? 0 : prepaidMinor,
    // Of an invoice that was credited and paid back nothing is due, whatever its first amount was.
    dueMinor: nothingDue ? 0 : Math.max(0, grossMinor - paidMinor),
  } satisfies Partial<InvoiceDocument>;
}

function stateOf(invoice: Pick<InvoiceRow, 'kind' | 'status' | 'dueOn'>, today: CalendarDate): PaymentState {
  if (invoice.kind === 'credit_note') return 'paid';
  const state = shownInvoiceState(invoice.status, calendarDate(invoice.dueOn), today);
  return state === 'written_off' ? 'cancelled' : state;
}

function linesOf({ invoice, lines }: DocumentParts): InvoiceDocument['lines'] {
  const category = categoryOf(invoice);
  return lines.map((line) => ({
    ...{ description: line.description, detail: null, quantity: line.quantity },
    period: periodOf(line.serviceFrom, line.serviceTo),
    unitNetMinor: line.unitNetMinor,
    discount: line.discountMinor > 0 ? { amountMinor: line.discountMinor, reason: line.discountLabel } : null,
    ...{ netMinor: line.netMinor, vat: { category, rateBasisPoints: line.vatBasisPoints } },
  }));
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
