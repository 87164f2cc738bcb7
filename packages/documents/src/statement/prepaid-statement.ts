import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { Buyer, Day, Period, Seller } from '../invoice/invoice-document.ts';

/** Why money came to a prepaid account or left it. */
export type MovementCause =
  | 'top_up'
  | 'invoice_payment'
  | 'refund'
  | 'unmatched_payment'
  | 'bonus'
  | 'payout'
  | 'payout_returned'
  | 'reversal'
  | 'correction';

export type Movement = {
  readonly on: Day;
  readonly cause: MovementCause;
  /** A number, a reference, a name; empty when there is nothing to add. */
  readonly detail: string;
  /** Negative when money leaves. */
  readonly amountMinor: number;
  readonly balanceMinor: number;
};

/** A prepaid account over a period (PRE-4): movements oldest first, balances in minor units of `currency`. */
export type PrepaidStatement = {
  readonly locale: Locale;
  readonly currency: Currency;
  readonly seller: Seller;
  readonly holder: Buyer;
  readonly issuedOn: Day;
  readonly period: Period;
  readonly openingMinor: number;
  readonly closingMinor: number;
  /** At most {@link mostMovements}. */
  readonly movements: readonly Movement[];
};

export const mostMovements = 20_000;

/** Throws an Error unless every balance follows from the one before and nothing is below zero. */
export function assertStatement({ openingMinor, closingMinor, movements, currency }: PrepaidStatement): void {
  if (movements.length > mostMovements) throw new Error(`A statement has at most ${mostMovements} movements`);
  let balance = openingMinor;
  movements.forEach(({ amountMinor, balanceMinor }, index) => {
    balance += amountMinor;
    if (balance !== balanceMinor || balance < 0 || !Number.isSafeInteger(balance))
      throw new Error(
        `Movement ${index + 1}: the balance is ${balance} ${currency} minor units, not ${balanceMinor}`,
      );
  });
  if (balance !== closingMinor) throw new Error('The closing balance does not follow from the movements');
}
