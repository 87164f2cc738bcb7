import type { CalendarDate } from '../date/calendar-date.ts';

/** One movement on an account as a bank booked it: what is posted, once per identity (PAY-3). */
export type BankMovement = {
  /** The account's IBAN without spaces, or the bank's own name of it. */
  readonly account: string;
  readonly bookedOn: CalendarDate;
  readonly valueOn: CalendarDate | null;
  readonly direction: 'credit' | 'debit';
  /** The bank takes an earlier movement back. */
  readonly isReversal: boolean;
  /** Above zero, in hundredths of the currency's unit. */
  readonly amountMinor: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The bank's own reference of the movement; empty when it gives none at all. */
  readonly bankReference: string;
  /** 0, 1, … among movements of one file that agree in all the rest. */
  readonly ordinal: number;
  /** All that makes the movement this one and no other, as one text; the same in every file that reports it. */
  readonly identity: string;
  readonly endToEndId: string | null;
  /** As delivered, or the one of ours that the payer wrote into the message; `readReference` says whether it is one. */
  readonly reference: string | null;
  readonly message: string | null;
  readonly debtorIban: string | null;
  readonly debtorName: string | null;
  /** Several payments whose amounts do not add up to what was booked: the whole is one movement, for people to look at. */
  readonly isUnclear: boolean;
  /** What the bank booked it in, one object for all of its movements. */
  readonly entry: BankEntry;
  readonly line: number;
};

/** What was booked as a whole: a movement, or several that add up to it. */
export type BankEntry = {
  readonly direction: 'credit' | 'debit';
  readonly amountMinor: number;
  /** Empty when the bank gives none. */
  readonly bankReference: string;
};

/** Signed: a credit balance is above zero. */
export type BankBalance = { readonly amountMinor: number; readonly currency: string };

/** Opening balance and booked movements against the closing balance. */
export type BalanceCheck =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly differenceMinor: number }
  | { readonly kind: 'not_given' }
  /** A balance or a movement is in another currency. */
  | { readonly kind: 'not_comparable' };

export type BankStatementItem =
  | {
      readonly kind: 'file';
      readonly message: 'camt.053' | 'camt.054';
      /** 2 to 14. */
      readonly version: number;
    }
  | {
      readonly kind: 'statement';
      /** Banks use ids again every year: never a key. */
      readonly id: string;
      /** The bank's running number, by which a missing statement is noticed. */
      readonly sequence: number | null;
      readonly account: string;
      readonly accountIsIban: boolean;
      readonly opening: BankBalance | null;
      readonly closing: BankBalance | null;
    }
  | { readonly kind: 'movement'; readonly movement: BankMovement }
  | {
      readonly kind: 'statement_end';
      readonly movements: number;
      /** Entries that are announced and not booked; they come again when they are. */
      readonly notBooked: number;
      readonly balance: BalanceCheck;
    };

export type BankStatementLimits = {
  readonly maxBytes: number;
  readonly maxMovements: number;
  readonly maxDepth: number;
  readonly maxTextLength: number;
};

export const bankStatementLimits: BankStatementLimits = {
  maxBytes: 150_000_000,
  maxMovements: 300_000,
  maxDepth: 32,
  maxTextLength: 4000,
};
