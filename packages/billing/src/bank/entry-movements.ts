import { minorFromDecimal } from '../money/minor.ts';
import type { BankMovement } from './bank-statement.ts';
import { type Fields, type PackedPayment, unpackPayment } from './packed-payment.ts';

type Direction = BankMovement['direction'];
export type Unidentified = Omit<BankMovement, 'ordinal' | 'identity' | 'account'>;

/** What was booked as a whole, read and checked. */
export type BookedEntry = Pick<
  Unidentified,
  'bookedOn' | 'valueOn' | 'direction' | 'isReversal' | 'amountMinor' | 'currency' | 'bankReference' | 'line'
> & { readonly message: string | null };

export const directionOf = (text: string | undefined): Direction | null =>
  text === 'CRDT' ? 'credit' : text === 'DBIT' ? 'debit' : null;

/** Banks write this where the payer gave no id. */
const noId = 'NOTPROVIDED';

/**
 * The bank's reference of a payment: its own, else the payment's unique id, else that of the entry. A bank that gives
 * none leaves what the payer gave, so that two payments of one day and amount stay two.
 */
function bankReferenceOf(entry: BookedEntry, details: Fields | undefined): string {
  const own = details?.bankReference ?? details?.uetr ?? entry.bankReference;
  if (own || !details) return own;
  return [details.endToEndId, details.reference, details.debtorIban]
    .filter((text) => text && text !== noId)
    .join(' ');
}

type Amount = { readonly amountMinor: number; readonly direction: Direction };

function movementOf(entry: BookedEntry, details: Fields | undefined, amount: Amount): Unidentified {
  const { endToEndId } = details ?? {};
  return {
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    direction: amount.direction,
    isReversal: entry.isReversal,
    amountMinor: amount.amountMinor,
    currency: entry.currency,
    bankReference: bankReferenceOf(entry, details),
    endToEndId: endToEndId === undefined || endToEndId === noId ? null : endToEndId,
    reference: details?.reference ?? null,
    message: details?.message ?? entry.message,
    debtorIban: details?.debtorIban ?? null,
    debtorName: details?.debtorName ?? null,
    isUnclear: false,
    line: entry.line,
  };
}

/** The amount of one of several payments in the entry's currency; null when it is not given so. */
function amountOf(entry: BookedEntry, details: Fields): Amount | null {
  const own = details.amount ?? details.transactionAmount;
  const currency = details.amountCurrency ?? details.transactionAmountCurrency;
  const amountMinor = own === undefined ? null : minorFromDecimal(own);
  if (amountMinor === null || amountMinor < 0 || currency !== entry.currency) return null;
  return { amountMinor, direction: directionOf(details.direction) ?? entry.direction };
}

const signed = ({ amountMinor, direction }: Amount): bigint =>
  direction === 'credit' ? BigInt(amountMinor) : -BigInt(amountMinor);

/** Whether the payments of a batch add up to what was booked, each in its currency. */
function addUp(entry: BookedEntry, payments: readonly PackedPayment[]): boolean {
  let sum = 0n;
  for (const packed of payments) {
    const amount = amountOf(entry, unpackPayment(packed));
    if (amount === null) return false;
    sum += signed(amount);
  }
  return sum === signed(entry);
}

/**
 * The movements of a booked entry, at most one for each payment: those of a batch when their amounts add up to what
 * was booked, else the entry as a whole. A single payment has the amount that was booked: what it says itself may be in
 * the payer's currency.
 */
export function* entryMovements(
  entry: BookedEntry,
  payments: readonly PackedPayment[],
): Generator<Unidentified, void, void> {
  const [first] = payments;
  if (entry.amountMinor === 0) return;
  if (payments.length <= 1) {
    yield movementOf(entry, first === undefined ? undefined : unpackPayment(first), entry);
  } else if (addUp(entry, payments)) {
    for (const packed of payments) {
      const details = unpackPayment(packed);
      const amount = amountOf(entry, details);
      if (amount !== null && amount.amountMinor > 0) yield movementOf(entry, details, amount);
    }
  } else yield { ...movementOf(entry, undefined, entry), isUnclear: true };
}
