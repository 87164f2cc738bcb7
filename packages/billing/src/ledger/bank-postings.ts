import { assertNotNegative } from '../money/minor.ts';
import { type AccountKind, providerAccount } from './account.ts';
import { type Money, type Posting, transfer } from './posting.ts';

/** Money on the bank account, by where it goes (PAY-3). */
export type BankTarget =
  | { readonly kind: 'invoice'; readonly invoiceId: string }
  | { readonly kind: 'prepaid' }
  | { readonly kind: 'suspense' };

const accounts = { invoice: 'ar', prepaid: 'prepaid', suspense: 'suspense' } as const;

/** Money arrived at the bank. */
export const bankCreditPosting = (bankTransactionId: string, money: Money, target: BankTarget): Posting => ({
  key: `bank:${bankTransactionId}`,
  kind: 'bank_credit',
  transfers: transfer(
    'bank',
    accounts[target.kind],
    money,
    target.kind === 'invoice' ? target.invoiceId : null,
  ),
});

/** Of a payment whose whole had come without it, and waits: its money is taken from there and not from the bank once more. */
export const fromWhole = <Entry extends Pick<Posting, 'transfers'>>(posting: Entry): Entry => {
  const waiting = (kind: AccountKind): AccountKind => (kind === 'bank' ? 'suspense' : kind);
  const transfers = posting.transfers
    .map((one) => ({ ...one, debit: waiting(one.debit), credit: waiting(one.credit) }))
    .filter(({ debit, credit }) => debit !== credit);
  return { ...posting, transfers };
};

/** Staff found out whose money it is. */
export const suspenseAttributedPosting = (bankTransactionId: string, money: Money): Posting => ({
  key: `suspense:${bankTransactionId}`,
  kind: 'suspense_attributed',
  transfers: transfer('suspense', 'prepaid', money),
});

/**
 * The bank takes back money that it had booked: the mirror of that entry. What the organization has already spent of
 * it, it owes again; the prepaid account never goes below zero (PRE-2).
 */
export function bankReversalPosting(
  bankTransactionId: string,
  money: Money,
  wentTo: BankTarget,
  prepaidMinor: number,
): Posting {
  const key = `bank:${bankTransactionId}`;
  const kind = 'bank_reversal';
  if (wentTo.kind !== 'prepaid') {
    const invoiceId = wentTo.kind === 'invoice' ? wentTo.invoiceId : null;
    return { key, kind, transfers: transfer(accounts[wentTo.kind], 'bank', money, invoiceId) };
  }
  const back = Math.min(money.amountMinor, assertNotNegative(prepaidMinor));
  return {
    key,
    kind,
    transfers: [
      ...transfer('prepaid', 'bank', { ...money, amountMinor: back }),
      ...transfer('ar', 'bank', { ...money, amountMinor: money.amountMinor - back }),
    ],
  };
}

/** PRE-3: the organization asks for its balance; the money leaves the prepaid account at once. */
export const payoutPosting = (payoutId: string, money: Money): Posting => ({
  key: `payout:${payoutId}:requested`,
  kind: 'payout',
  transfers: transfer('prepaid', 'payout_transit', money),
});

/** It is withdrawn before it was sent. */
export const payoutCancelledPosting = (payoutId: string, money: Money): Posting => ({
  key: `payout:${payoutId}:cancelled`,
  kind: 'payout_returned',
  transfers: transfer('payout_transit', 'prepaid', money),
});

/** The bank booked the debit. */
export const payoutConfirmedPosting = (payoutId: string, money: Money): Posting => ({
  key: `payout:${payoutId}:confirmed`,
  kind: 'payout_confirmed',
  transfers: transfer('payout_transit', 'bank', money),
});

/** It was sent by a payment provider, from what stands there. */
export const payoutByProviderPosting = (payoutId: string, provider: string, money: Money): Posting => ({
  key: `payout:${payoutId}:confirmed`,
  kind: 'payout_confirmed',
  transfers: transfer('payout_transit', providerAccount(provider), money),
});

/**
 * The money came back: to the prepaid account, and to our account when the bank booked it there. A bank that refuses
 * the order books nothing.
 */
export const payoutReturnedPosting = (payoutId: string, money: Money, isBooked: boolean): Posting => ({
  key: `payout:${payoutId}:returned`,
  kind: 'payout_returned',
  transfers: [
    ...(isBooked ? transfer('bank', 'payout_transit', money) : []),
    ...transfer('payout_transit', 'prepaid', money),
  ],
});
