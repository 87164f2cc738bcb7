import { type CalendarDate, daysBetween } from '../date/calendar-date.ts';
import { readReference } from '../reference/payment-reference.ts';
import type { BankMovement } from './bank-statement.ts';

/** A movement that is kept from the other message about the account, and that nothing of this one has met. */
export type ToldMovement = Pick<
  BankMovement,
  | 'bookedOn'
  | 'direction'
  | 'isReversal'
  | 'amountMinor'
  | 'currency'
  | 'bankReference'
  | 'endToEndId'
  | 'reference'
  | 'debtorIban'
  | 'isUnclear'
> & {
  readonly id: number;
  /** What the bank booked it in: the same for all movements of one entry. */
  readonly entry: string;
  /** The bank's reference of that entry. */
  readonly entryReference: string;
  /** It waits for staff, as it came. */
  readonly isWaiting: boolean;
};

/** What becomes of an entry when both messages are read. */
export type Meeting = {
  /** For each movement whether the other message told it. */
  readonly told: readonly boolean[];
  /** What of the other message is met by it. */
  readonly met: readonly number[];
  /** The two agree in the entry, and the bank has named it alike, or one of them tells no more than that. */
  readonly whole: boolean;
  /** The whole of the other message that these payments make up, which waits for want of them. */
  readonly partOf: number | null;
};

/** A bank may give one message the day of the order and the other that of the booking. */
const mostDaysApart = 3;

type Facts = Pick<
  ToldMovement,
  'bookedOn' | 'direction' | 'isReversal' | 'amountMinor' | 'currency' | 'reference' | 'endToEndId'
> &
  Pick<ToldMovement, 'bankReference' | 'debtorIban' | 'isUnclear'>;

/** An entry of which nobody is told: whose money it is stands in the other message, if anywhere. */
export const isWholeMovement = ({ reference, endToEndId, debtorIban, isUnclear }: Facts): boolean =>
  reference === null && (isUnclear || (endToEndId === null && debtorIban === null));

const signed = ({ direction, amountMinor }: Pick<Facts, 'direction' | 'amountMinor'>): number =>
  direction === 'credit' ? amountMinor : -amountMinor;

const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

const bare = (reference: string | null): string | null => readReference(reference ?? '')?.text ?? null;

/** Two movements that are one: the same money, and the payer or the bank has named both alike. */
function isSamePayment(one: Facts, other: Facts): boolean {
  if (one.direction !== other.direction || one.isReversal !== other.isReversal) return false;
  if (one.amountMinor !== other.amountMinor || one.currency !== other.currency) return false;
  if (Math.abs(daysBetween(one.bookedOn, other.bookedOn)) > mostDaysApart) return false;
  if (one.bankReference !== '' && one.bankReference === other.bankReference) return true;
  const [reference, endToEndId] = [bare(one.reference), one.endToEndId];
  if (reference !== null || bare(other.reference) !== null) return reference === bare(other.reference);
  return endToEndId !== null && endToEndId === other.endToEndId;
}

/** Of what a whole is known: its day, its sum, and whether it takes back. */
const wholeKey = (day: CalendarDate, currency: string, sum: number, isReversal: boolean): string =>
  [day, currency, sum, isReversal].join(' ');
const moneyKey = ({ currency, amountMinor }: Pick<Facts, 'currency' | 'amountMinor'>): string =>
  `${currency} ${amountMinor}`;

function note<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

const none: Meeting = { told: [], met: [], whole: false, partOf: null };

/**
 * The two messages of a bank about one account tell the same money: a notification (camt.054) each payment, a statement (camt.053)
 * the whole that was booked, with the payments or without. This holds what one of them has told, so that an entry of the other
 * meets it: each at most once, because two equal payments are two (PAY-3).
 */
export class OtherMessage {
  readonly #open = new Set<number>();
  readonly #payments = new Map<string, ToldMovement[]>();
  readonly #entries = new Map<string, (readonly ToldMovement[])[]>();

  /** What it told of a day, or of several: every entry at once. */
  add(told: readonly ToldMovement[]): void {
    const entries = new Map<string, ToldMovement[]>();
    for (const one of told) {
      this.#open.add(one.id);
      if (!isWholeMovement(one)) note(this.#payments, moneyKey(one), one);
      note(entries, one.entry, one);
    }
    for (const entry of entries.values()) {
      const [first] = entry;
      const sum = entry.reduce((total, part) => total + signed(part), 0);
      if (first) note(this.#entries, wholeKey(first.bookedOn, first.currency, sum, first.isReversal), entry);
    }
  }

  /** The movements of one entry, those left out that are kept already. */
  meet(movements: readonly BankMovement[]): Meeting {
    const [first] = movements;
    if (!first) return none;
    const sum = movements.reduce((total, movement) => total + signed(movement), 0);
    const entry = sum === signed(first.entry) ? this.#sameEntry(first, sum) : undefined;
    const [whole] = entry ?? [];
    const { bankReference } = first.entry;
    const isNamed = bankReference !== '' && whole?.entryReference === bankReference;
    if (entry && whole && (isNamed || isWholeMovement(first) || isWholeMovement(whole))) {
      const met = this.#take(entry);
      const isExplained =
        isWholeMovement(whole) && whole.isWaiting && !isWholeMovement(first) && !first.isReversal;
      return {
        told: movements.map(() => !isExplained),
        ...{ met, whole: true, partOf: isExplained ? whole.id : null },
      };
    }
    const same = movements.map((movement) => this.#samePayment(movement));
    return {
      told: same.map((one) => one !== undefined),
      met: same.flatMap((one) => (one ? [one.id] : [])),
      ...{ whole: false, partOf: null },
    };
  }

  /** What is met already. */
  leave(ids: readonly number[]): void {
    for (const id of ids) this.#open.delete(id);
  }

  #take(entry: readonly ToldMovement[]): readonly number[] {
    for (const { id } of entry) this.#open.delete(id);
    return entry.map(({ id }) => id);
  }

  /** The nearest day first. */
  #samePayment(movement: BankMovement): ToldMovement | undefined {
    if (isWholeMovement(movement)) return undefined;
    const apart = (bookedOn: CalendarDate): number => Math.abs(daysBetween(bookedOn, movement.bookedOn));
    const [nearest] = (this.#payments.get(moneyKey(movement)) ?? [])
      .filter((one) => this.#open.has(one.id) && isSamePayment(movement, one))
      .sort((a, b) => apart(a.bookedOn) - apart(b.bookedOn) || a.id - b.id);
    if (nearest) this.#take([nearest]);
    return nearest;
  }

  /** As the other message told it, whole or payment by payment; one with the bank’s own reference before one without. */
  #sameEntry(first: BankMovement, sum: number): readonly ToldMovement[] | undefined {
    const { bookedOn, currency, isReversal } = first;
    const found = (this.#entries.get(wholeKey(bookedOn, currency, sum, isReversal)) ?? []).filter(
      (entry) =>
        entry.every(({ id }) => this.#open.has(id)) &&
        agree(first.entry.bankReference, entry[0]?.entryReference ?? ''),
    );
    return found.find((entry) => entry[0]?.entryReference === first.entry.bankReference) ?? found[0];
  }
}
