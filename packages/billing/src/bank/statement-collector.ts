import { type CalendarDate, isCalendarDate } from '../date/calendar-date.ts';
import { isMinor } from '../money/minor.ts';
import type { BalanceCheck, BankBalance, BankStatementItem } from './bank-statement.ts';
import { BankStatementError, type BankStatementProblem } from './bank-statement-error.ts';
import { type BookedEntry, directionOf, entryMovements } from './entry-movements.ts';
import { movementIdentities } from './movement-identity.ts';
import type { Fields, PackedPayment } from './packed-payment.ts';
import { minorFromXml } from './xml-amount.ts';

/** Items come one by one when they are taken: those of a large batch never exist all at once. */
export type Emit = (items: Iterable<BankStatementItem>) => void;

/** What stands inside an entry. */
type Inside = { readonly payments: readonly PackedPayment[]; readonly charges: readonly Fields[] };

type Identify = ReturnType<typeof movementIdentities>;

/** What is known of the statement that is being read. */
type Open = {
  account: string;
  /** By their codes; of those in between the first and the last. */
  balances: Partial<Record<'OPBD' | 'PRCD' | 'CLBD' | 'first' | 'last', BankBalance>>;
  opening: BankBalance | null;
  closing: BankBalance | null;
  /** Of booked movements, signed; null once one is in another currency than the opening balance. */
  net: bigint | null;
  movements: number;
  notBooked: number;
  announced: boolean;
  /** Of the closing balance. */
  day: string | undefined;
};

const booked = 'BOOK';

/** Turns the elements of a message into items, one at a time, and keeps no more than the entry that is open. */
export class StatementCollector {
  readonly #emit: Emit;
  readonly #maxMovements: number;
  #identify = movementIdentities();
  #open: Open = StatementCollector.#empty();
  #total = 0;

  constructor(emit: Emit, maxMovements: number) {
    this.#emit = emit;
    this.#maxMovements = maxMovements;
  }

  static #empty(): Open {
    return {
      account: '',
      balances: {},
      opening: null,
      closing: null,
      net: 0n,
      movements: 0,
      notBooked: 0,
      announced: false,
      day: undefined,
    };
  }

  /** A message of its own, as if it had come in a file of its own: what it repeats of the one before is not told twice. */
  begin(): void {
    this.#identify = movementIdentities();
  }

  balance(fields: Fields, line: number): void {
    const { type } = fields;
    // Of all balances only what was booked at the start and at the end is compared.
    if (type !== 'OPBD' && type !== 'PRCD' && type !== 'CLBD' && type !== 'ITBD') return;
    const { amountMinor, currency } = amountIn(fields, line);
    const balance = { amountMinor: fields.direction === 'DBIT' ? -amountMinor + 0 : amountMinor, currency };
    const { balances } = this.#open;
    if (type === 'ITBD') balances[balances.first ? 'last' : 'first'] = balance;
    else if (type !== 'PRCD' || !balances.PRCD) balances[type] = balance;
    if (type === 'CLBD') this.#open.day = fields.day;
  }

  /** Says which statement this is, before its first movement or at its end. */
  announce(statement: Fields, line: number): void {
    if (this.#open.announced) return;
    const account = (statement.iban ?? statement.otherId ?? '').replace(/\s/g, '');
    if (account === '') throw new BankStatementError('missing', line, 'Acct/Id');
    this.#open.announced = true;
    this.#open.account = account;
    const { opening, closing } = Object.assign(this.#open, boundsOf(this.#open.balances));
    const sequence = /^\d{1,15}$/.test(statement.sequence ?? '') ? Number(statement.sequence) : null;
    const accountIsIban = statement.iban !== undefined;
    this.#emit([
      { kind: 'statement', id: statement.id ?? '', sequence, account, accountIsIban, opening, closing },
    ]);
  }

  entry(statement: Fields, fields: Fields, { payments, charges }: Inside, line: number): void {
    this.announce(statement, line);
    // A bank that says nothing of it tells what it has booked.
    if ((fields.statusCode ?? fields.status ?? booked) !== booked) {
      this.#open.notBooked += 1;
      return;
    }
    const { amountMinor, currency } = amountIn(fields, line);
    const direction = directionOf(fields.direction);
    if (direction === null) throw new BankStatementError('missing', line, 'Ntry/CdtDbtInd');
    this.#add(direction === 'credit' ? amountMinor : -amountMinor, currency);
    const bankReference = fields.bankReference ?? '';
    const entry = {
      bookedOn: bookedDay({ ...statement, day: this.#open.day }, fields, line),
      valueOn: fields.valueOn === undefined ? null : dayIn(fields.valueOn, line),
      direction,
      isReversal: fields.reversal === 'true' || fields.reversal === '1',
      amountMinor,
      currency,
      bankReference,
      entry: { direction, amountMinor, bankReference },
      message: fields.message ?? null,
      payments: Math.max(payments.length, Number(fields.payments) || 0),
      chargesMinor: includedCharges(charges, currency),
      line,
    };
    this.#total += Math.max(1, payments.length);
    if (this.#total > this.#maxMovements) refuse('too_many', line, `more than ${this.#maxMovements}`);
    // They are taken later, when the next message may have begun.
    this.#emit(this.#movements(this.#open, entry, payments, this.#identify));
  }

  *#movements(
    open: Open,
    booked: BookedEntry,
    payments: readonly PackedPayment[],
    identify: Identify,
  ): Generator<BankStatementItem, void, void> {
    for (const movement of entryMovements(booked, payments)) {
      open.movements += 1;
      const placed = { ...movement, account: open.account };
      yield { kind: 'movement', movement: { ...placed, ...identify(placed) } };
    }
  }

  end(statement: Fields, line: number): void {
    this.announce(statement, line);
    Object.assign(this.#open, boundsOf(this.#open.balances));
    this.#emit(this.#closing(this.#open));
    this.#open = StatementCollector.#empty();
  }

  /** Counted when it is taken, after its movements. */
  *#closing(open: Open): Generator<BankStatementItem, void, void> {
    const { movements, notBooked } = open;
    yield { kind: 'statement_end', movements, notBooked, balance: balanceCheck(open) };
  }

  #add(amountMinor: number, currency: string): void {
    const { opening, net } = this.#open;
    const comparable = net !== null && (opening === null || opening.currency === currency);
    this.#open.net = comparable ? net + BigInt(amountMinor) : null;
  }
}

/**
 * What a statement opens and closes with. A page of one begins, ends, or both, with the balance in between (ITBD): the first of them
 * opens where no other does, and the last one left closes.
 */
function boundsOf({ OPBD, PRCD, CLBD, first, last }: Open['balances']): Pick<Open, 'opening' | 'closing'> {
  const opening = OPBD ?? PRCD ?? first ?? null;
  return { opening, closing: CLBD ?? last ?? (first && first !== opening ? first : null) };
}

function balanceCheck({ opening, closing, net }: Open): BalanceCheck {
  if (opening === null || closing === null) return { kind: 'not_given' };
  if (net === null || opening.currency !== closing.currency) return { kind: 'not_comparable' };
  const differenceMinor = Number(BigInt(closing.amountMinor) - BigInt(opening.amountMinor) - net);
  if (!isMinor(differenceMinor)) return { kind: 'not_comparable' };
  return differenceMinor === 0 ? { kind: 'agrees' } : { kind: 'differs', differenceMinor };
}

function refuse(problem: BankStatementProblem, line: number, detail: string): never {
  throw new BankStatementError(problem, line, detail);
}

function amountIn(fields: Fields, line: number): BankBalance {
  const { amount, amountCurrency: currency } = fields;
  if (amount === undefined || currency === undefined) return refuse('missing', line, 'Amt');
  const amountMinor = minorFromXml(amount);
  if (amountMinor === null || !/^[A-Z]{3}$/.test(currency))
    return refuse('amount', line, `${currency} ${amount}`);
  return { amountMinor, currency };
}

/** What the bank has taken from the payments before it booked them, as far as it says so. */
function includedCharges(charges: readonly Fields[], currency: string): number {
  let sum = 0;
  for (const { amount = '', amountCurrency, direction, included } of charges)
    if ((included === 'true' || included === '1') && direction !== 'CRDT' && amountCurrency === currency)
      sum += minorFromXml(amount) ?? 0;
  return sum;
}

/** The day that stands in a date or a moment; banks write moments in their own time. */
function dayIn(text: string, line: number): CalendarDate {
  const day = text.slice(0, 10);
  return isCalendarDate(day) ? day : refuse('date', line, text);
}

/** The booking day; a bank that leaves it out gives the day of value, or that of the statement, its balance or the message. */
function bookedDay(
  statement: Readonly<Record<string, string | undefined>>,
  fields: Fields,
  line: number,
): CalendarDate {
  const { createdOn, day, messageCreatedOn } = statement;
  const text = fields.bookedOn ?? fields.valueOn ?? createdOn ?? day ?? messageCreatedOn;
  return text === undefined ? refuse('missing', line, 'BookgDt') : dayIn(text, line);
}
