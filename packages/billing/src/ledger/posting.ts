import type { Currency } from '@atrium/contracts/currency';
import { assertNotNegative } from '../money/minor.ts';
import type { AccountKind } from './account.ts';

/** One amount from one account to another, so that every entry is balanced by its form (LED-2). */
export type Transfer = {
  readonly debit: AccountKind;
  readonly credit: AccountKind;
  /** Above zero. */
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly invoiceId: string | null;
};

export const postingKinds = [
  'invoice',
  'credit_note',
  'payment',
  'prepaid_payment',
  'hold',
  'settle',
  'release',
  'top_up',
  'bank_credit',
  'suspense_attributed',
  'provider_payout',
  'refund',
  'payout',
  'payout_confirmed',
  'payout_returned',
  'bank_reversal',
  'write_off',
] as const;
export type PostingKind = (typeof postingKinds)[number];

/** One entry of the ledger: written whole, once per key, and never changed (LED-2, PAY-5). */
export type Posting = {
  /** Unique in the ledger: the same event twice is one entry. */
  readonly key: string;
  readonly kind: PostingKind;
  /** Not empty, except for a document of amount 0. */
  readonly transfers: readonly Transfer[];
};

/** Money of an event: currency, and the invoice it concerns. */
export type Money = { readonly amountMinor: number; readonly currency: Currency };

/** A transfer, or nothing for an amount of 0: the ledger has no empty ones. Throws for an amount below zero. */
export const transfer = (
  debit: AccountKind,
  credit: AccountKind,
  { amountMinor, currency }: Money,
  invoiceId: string | null = null,
): readonly Transfer[] =>
  assertNotNegative(amountMinor) === 0 ? [] : [{ debit, credit, amountMinor, currency, invoiceId }];

/** Credits minus debits by account and currency, in minor units; for audits and tests (LED-3). */
export function balancesOf(postings: readonly Posting[]): ReadonlyMap<string, number> {
  const balances = new Map<string, number>();
  const add = (account: AccountKind, currency: Currency, amountMinor: number): void => {
    const key = `${account} ${currency}`;
    balances.set(key, (balances.get(key) ?? 0) + amountMinor);
  };
  for (const { debit, credit, amountMinor, currency } of postings.flatMap(({ transfers }) => transfers)) {
    add(debit, currency, -amountMinor);
    add(credit, currency, amountMinor);
  }
  return balances;
}
