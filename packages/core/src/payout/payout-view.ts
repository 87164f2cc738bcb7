import type { PayoutView } from '@atrium/contracts/payout/payout-view';
import type { PayoutRow } from '@atrium/db/bank/payout-queries';

export type StoredCreditor = { readonly name: string; readonly iban?: string; readonly email?: string };

/** Enough of an account to recognize one's own by. */
const shortIban = (iban: string): string => `${iban.slice(0, 2)} … ${iban.slice(-4)}`;

export function viewPayout(payout: PayoutRow): PayoutView {
  const { id, currency, amountMinor, kind, status, requestedAt } = payout;
  const { iban = '', email = '' } = payout.creditor as StoredCreditor;
  return {
    ...{ id, currency, amountMinor, kind, status, requestedAt: requestedAt.toISOString() },
    to: kind === 'bank' ? shortIban(iban) : email,
  };
}
