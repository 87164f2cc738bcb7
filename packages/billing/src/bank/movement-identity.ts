import type { BankMovement } from './bank-statement.ts';

type Known = Pick<
  BankMovement,
  'account' | 'bookedOn' | 'bankReference' | 'direction' | 'amountMinor' | 'currency'
>;

/**
 * Gives movements of one file their identity: account, day, the bank's reference, direction, amount, currency, and a
 * running number among those that agree in all of these. Files overlap and come twice; the same money has the same
 * identity in each (PAY-3).
 */
export function movementIdentities(): (known: Known) => Pick<BankMovement, 'ordinal' | 'identity'> {
  const seen = new Map<string, number>();
  return ({ account, bookedOn, bankReference, direction, amountMinor, currency }) => {
    const base = [account, bookedOn, bankReference, direction, amountMinor, currency].join('|');
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return { ordinal, identity: `${base}|${ordinal}` };
  };
}
