import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';

/** What a document is. Only `invoice` and `credit_note` are final and numbered (INV-2). */
export const documentKinds = [
  'invoice',
  'credit_note',
  'payment_request',
  'pro_forma',
  'top_up_receipt',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Why VAT is or is not charged (INV-9); an e-invoice calls them S, AE, O and E. */
export type VatCategory = 'standard' | 'reverse_charge' | 'outside' | 'exempt';

export type PaymentState =
  | 'open'
  | 'partly_paid'
  | 'paid'
  | 'overdue'
  | 'refunded'
  | 'partly_refunded'
  | 'cancelled';

/** A calendar day, `2026-12-31`. */
export type Day = string;
/** Both days included. */
export type Period = { readonly firstDay: Day; readonly lastDay: Day };

export type PostalAddress = {
  readonly street: string;
  /** Empty when the number stands in the street. */
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

export type BankAccount = {
  readonly holder: string;
  /** Without spaces. */
  readonly iban: string;
  readonly bic: string | null;
  readonly bankName: string | null;
};

export type Seller = {
  /** Large at the top, unless there is a logo. */
  readonly brandName: string;
  readonly legalName: string;
  readonly address: PostalAddress;
  readonly vatNumber: string | null;
  /** Number in the register of companies, as the country wants it on invoices. */
  readonly registration: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly bankAccounts: Readonly<Partial<Record<Currency, BankAccount>>>;
  /** `#1d4ed8`; for the rules and the title. */
  readonly accentColour: string;
  /** A PNG; drawn at most 50 × 16 mm. */
  readonly logo: Uint8Array | null;
};

export type Buyer = {
  /** One line for an organization, or a person's name. */
  readonly name: string;
  /** A second line: department, contact. */
  readonly addition: string | null;
  readonly address: PostalAddress;
  readonly vatNumber: string | null;
  readonly email: string | null;
};

export type VatRate = { readonly category: VatCategory; readonly rateBasisPoints: number };

export type DocumentLine = {
  readonly description: string;
  /** Small, below the description: a domain, a plan. */
  readonly detail: string | null;
  readonly period: Period | null;
  /** A whole number, at least 1. */
  readonly quantity: number;
  readonly unitNetMinor: number;
  /** Not negative and at most the price; `reason` is printed. */
  readonly discount: { readonly amountMinor: number; readonly reason: string } | null;
  /** quantity × unit price − discount */
  readonly netMinor: number;
  readonly vat: VatRate;
};

export type VatTotal = VatRate & { readonly netMinor: number; readonly vatMinor: number };

/**
 * Everything that is printed on a document about money; amounts in minor units of `currency`. On a credit note the
 * amounts are positive. Made from stored rows, and never from a clock: the same document gives the same bytes.
 */
export type InvoiceDocument = {
  readonly kind: DocumentKind;
  readonly number: string | null;
  /** QRR or SCOR without spaces; exists as soon as there is something to pay. */
  readonly reference: string | null;
  readonly locale: Locale;
  readonly currency: Currency;
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly issuedOn: Day;
  readonly dueOn: Day | null;
  /** The last day of a pro forma (INV-7). */
  readonly expiresOn: Day | null;
  readonly servicePeriod: Period | null;
  /** What a credit note corrects. */
  readonly corrects: { readonly number: string; readonly issuedOn: Day } | null;
  /** At most {@link mostLines}. */
  readonly lines: readonly DocumentLine[];
  /** One per category and rate that the lines name. */
  readonly vat: readonly VatTotal[];
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
  readonly state: PaymentState;
  readonly paidOn: Day | null;
  /** Paid by any method but the prepaid account. */
  readonly paidMinor: number;
  readonly prepaidMinor: number;
  readonly dueMinor: number;
  /** The finished Swiss QR code text, when there is something to pay and the seller has an account (INV-10). */
  readonly qrPayload: string | null;
  /** The seller's own sentences: late interest, legal mentions; each a paragraph, in the language of the document. */
  readonly legalNotes: readonly string[];
};

export const mostLines = 2000;
