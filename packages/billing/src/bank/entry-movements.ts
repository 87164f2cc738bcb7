import { findReference } from '../reference/find-reference.ts';
import { readReference } from '../reference/payment-reference.ts';
import type { BankMovement } from './bank-statement.ts';
import { type Fields, type PackedPayment, unpackPayment } from './packed-payment.ts';
import { minorFromXml } from './xml-amount.ts';

type Direction = BankMovement['direction'];
export type Unidentified = Omit<BankMovement, 'ordinal' | 'identity' | 'account'>;

/** What was booked as a whole, read and checked. */
export type BookedEntry = Pick<
  Unidentified,
  | 'bookedOn'
  | 'valueOn'
  | 'direction'
  | 'isReversal'
  | 'amountMinor'
  | 'currency'
  | 'bankReference'
  | 'entry'
  | 'line'
> & {
  readonly message: string | null;
  /** How many it is said to be made of, or was told to be. */
  readonly payments: number;
  /** Taken from the payments before they were booked. */
  readonly chargesMinor: number;
};

export const directionOf = (text: string | undefined): Direction | null =>
  text === 'CRDT' ? 'credit' : text === 'DBIT' ? 'debit' : null;

/** Banks write this where there is no id. */
const noId = 'NOTPROVIDED';

/**
 * The bank's reference of a payment: its own, else the payment's unique id, else that of the entry. A bank that gives
 * none leaves what the payer gave, so that two payments of one day and amount stay two.
 */
function bankReferenceOf(entry: BookedEntry, details: Fields | undefined): string {
  const given = (text: string | undefined): boolean => text !== undefined && text !== '' && text !== noId;
  const own = [details?.bankReference, details?.uetr, entry.bankReference].find(given);
  if (own !== undefined || !details) return own ?? '';
  return [details.endToEndId, details.reference, details.debtorIban].filter(given).join(' ');
}

/**
 * The reference that is meant. Payers abroad type it into the message, or their bank puts it there: it counts when what was
 * delivered as a reference is none.
 */
function referenceOf(details: Fields, message: string | null): string | null {
  const { reference, endToEndId } = details;
  if (reference !== undefined && readReference(reference) !== null) return reference;
  const said = [reference, message, endToEndId].filter((text) => text && text !== noId).join('\n');
  return findReference(said) ?? reference ?? null;
}

type Amount = { readonly amountMinor: number; readonly direction: Direction };

function movementOf(entry: BookedEntry, details: Fields | undefined, amount: Amount): Unidentified {
  const { endToEndId } = details ?? {};
  const message = details?.message ?? entry.message;
  return {
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    direction: amount.direction,
    isReversal: entry.isReversal,
    amountMinor: amount.amountMinor,
    currency: entry.currency,
    bankReference: bankReferenceOf(entry, details),
    endToEndId: endToEndId === undefined || endToEndId === noId ? null : endToEndId,
    reference: referenceOf(details ?? {}, message),
    message,
    debtorIban: details?.debtorIban ?? null,
    debtorName: details?.debtorName ?? null,
    isUnclear: false,
    entry: entry.entry,
    line: entry.line,
  };
}

const amounts = ['amount', 'transactionAmount', 'instructedAmount'] as const;
type AmountField = (typeof amounts)[number];

/** The amount of one of several payments in the entry's currency, first where it is preferred; null when it is not given so. */
function amountOf(entry: BookedEntry, details: Fields, preferred: AmountField): Amount | null {
  const field = [preferred, ...amounts].find(
    (name) => details[name] !== undefined && details[`${name}Currency`] === entry.currency,
  );
  const amountMinor = field === undefined ? null : minorFromXml(details[field] ?? '');
  if (amountMinor === null) return null;
  return { amountMinor, direction: directionOf(details.direction) ?? entry.direction };
}

const signed = ({ amountMinor, direction }: Amount): bigint =>
  direction === 'credit' ? BigInt(amountMinor) : -BigInt(amountMinor);

/** What the payments of a batch add up to, each in its currency. */
function sumOf(
  entry: BookedEntry,
  payments: readonly PackedPayment[],
  preferred: AmountField,
): bigint | null {
  let sum = 0n;
  for (const packed of payments) {
    const amount = amountOf(entry, unpackPayment(packed), preferred);
    if (amount === null) return null;
    sum += signed(amount);
  }
  return sum;
}

type Reading = { readonly preferred: AmountField; readonly chargesMinor: number };

/** How the payments of a batch add up to what was booked, with or without the charges that are taken from them; null if they do not. */
function readingOf(entry: BookedEntry, payments: readonly PackedPayment[]): Reading | null {
  const { chargesMinor } = entry;
  for (const preferred of amounts) {
    const sum = sumOf(entry, payments, preferred);
    if (sum === signed(entry)) return { preferred, chargesMinor: 0 };
    if (chargesMinor > 0 && sum === signed(entry) + BigInt(chargesMinor)) return { preferred, chargesMinor };
  }
  return null;
}

function* batchMovements(
  entry: BookedEntry,
  payments: readonly PackedPayment[],
  { preferred, chargesMinor }: Reading,
): Generator<Unidentified, void, void> {
  for (const packed of payments) {
    const details = unpackPayment(packed);
    const amount = amountOf(entry, details, preferred);
    if (amount !== null && amount.amountMinor > 0) yield movementOf(entry, details, amount);
  }
  if (chargesMinor > 0)
    yield {
      ...movementOf(entry, undefined, { amountMinor: chargesMinor, direction: 'debit' }),
      reference: null,
    };
}

/**
 * The movements of a booked entry: those of a batch when their amounts add up to what was booked (and the bank's charges, where it
 * took them first), else the entry as a whole. A single payment has the amount that was booked: what it says itself may be in the
 * payer's currency.
 */
export function* entryMovements(
  entry: BookedEntry,
  payments: readonly PackedPayment[],
): Generator<Unidentified, void, void> {
  if (entry.amountMinor === 0) return;
  const [first, second] = payments;
  if (second !== undefined) {
    const reading = readingOf(entry, payments);
    if (reading !== null) yield* batchMovements(entry, payments, reading);
    else yield unclear(entry);
  } else if (first !== undefined) {
    const details = unpackPayment(first);
    yield isOneOfMany(entry, details) ? unclear(entry) : movementOf(entry, details, entry);
  } else {
    const whole = movementOf(entry, undefined, entry);
    yield entry.payments > 1 ? { ...whole, reference: null } : whole;
  }
}

/** What an entry of several payments says is not about all of them. */
const unclear = (entry: BookedEntry): Unidentified => ({
  ...movementOf(entry, undefined, entry),
  ...{ reference: null, isUnclear: true },
});

/** The bank tells one payment of several: unless its amount is the whole, the rest is somebody else's. */
const isOneOfMany = (entry: BookedEntry, details: Fields): boolean =>
  entry.payments > 1 && amountOf(entry, details, 'amount')?.amountMinor !== entry.amountMinor;
