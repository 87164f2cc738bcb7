import type { Currency } from '@atrium/contracts/currency';
import type { CalendarDate } from '../date/calendar-date.ts';

/** A structured postal address: banks refuse unstructured ones. */
export type OrderAddress = {
  /** May be empty. */
  readonly street: string;
  readonly buildingNumber: string;
  readonly postalCode: string;
  readonly town: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

export type OrderParty = {
  readonly name: string;
  readonly address: OrderAddress;
  /** Normalised. */
  readonly iban: string;
};

/** One transfer to a customer (PRE-3). */
export type OrderPayment = {
  /** Comes back in the bank's statement and in a return: at most 35 characters. */
  readonly endToEndId: string;
  /** A UUID version 4 that follows the payment through all banks. */
  readonly uetr: string;
  readonly amountMinor: number;
  readonly creditor: OrderParty;
  /** What the receiver reads; may be empty. At most 140 characters. */
  readonly message: string;
};

/** A file of transfers in one currency from one of our accounts, on one day. */
export type PaymentOrder = {
  /** Never used before: the bank refuses a second file with the same. At most 35 characters. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly executeOn: CalendarDate;
  readonly currency: Currency;
  readonly debtor: OrderParty & { readonly bic: string };
  /** 1 to 10,000. */
  readonly payments: readonly OrderPayment[];
};

export type PaymentOrderProblem = {
  /** The place of the payment in the order; null for the order itself. */
  readonly payment: number | null;
  readonly field:
    | 'messageId'
    | 'payments'
    | 'bic'
    | 'name'
    | 'address'
    | 'iban'
    | 'endToEndId'
    | 'uetr'
    | 'amount'
    | 'message';
};
