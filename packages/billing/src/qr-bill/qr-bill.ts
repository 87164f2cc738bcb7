import type { Currency } from '@atrium/contracts/currency';

/** A structured address, the only kind that is written (INV-10). */
export type QrAddress = {
  readonly type: 'S';
  readonly name: string;
  /** Street and number may be empty. */
  readonly street: string;
  readonly buildingNumber: string;
  readonly postalCode: string;
  readonly town: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

/** The withdrawn kind of two free lines; read where older bills carry it, never written. */
export type QrCombinedAddress = {
  readonly type: 'K';
  readonly name: string;
  readonly line1: string;
  readonly line2: string;
  readonly country: string;
};

export type QrBillReference =
  | { readonly type: 'QRR' | 'SCOR'; readonly text: string }
  | { readonly type: 'NON' };

/** What a Swiss QR code says, version 2.4 of the guidelines. */
export type QrBill<Address = QrAddress> = {
  /** CH or LI, without spaces. */
  readonly iban: string;
  readonly creditor: Address;
  /** Null = the payer fills it in; 0 for a notification only, whose message says that it is not for payment. */
  readonly amountMinor: number | null;
  readonly currency: Currency;
  readonly debtor: Address | null;
  readonly reference: QrBillReference;
  /** With `billInformation` at most 140 characters. */
  readonly message: string;
  /** Structured, as `//S1/…`; empty for none. */
  readonly billInformation: string;
  /** At most two, of at most 100 characters. */
  readonly alternatives: readonly string[];
};

/** What is wrong with a bill or a payload, and where. */
export type QrBillProblem = {
  readonly field:
    | 'payload'
    | 'header'
    | 'iban'
    | 'creditor'
    | 'ultimate_creditor'
    | 'amount'
    | 'currency'
    | 'debtor'
    | 'reference'
    | 'message'
    | 'bill_information'
    | 'alternatives';
  readonly problem: /** A character outside the set; it is refused and never replaced. */
    | 'character'
    | 'too_long'
    | 'missing'
    | 'malformed'
    /** A reference that does not go with this IBAN or this currency. */
    | 'does_not_match'
    /** The combined address, when writing. */
    | 'withdrawn'
    | 'not_allowed'
    | 'line_ends'
    | 'line_count';
};
