import { hash } from 'node:crypto';
import type { BankMovement } from '@atrium/billing/bank/bank-statement';
import { isWholeMovement, OtherMessage, type ToldMovement } from '@atrium/billing/bank/other-message';
import { addDays, type CalendarDate } from '@atrium/billing/date/calendar-date';
import { readReference } from '@atrium/billing/reference/payment-reference';
import type { BankFileRow } from '@atrium/db/bank/bank-file-queries';
import type { StagedMovement } from '@atrium/db/bank/bank-transaction-queries';
import {
  type BankAccount,
  type BankMessage,
  explainWholes,
  findKnownIdentities,
  isCovered,
  type KnownIdentities,
  listStatementMovements,
  listUnmetNotices,
  meetNotices,
  type NoticeFacts,
  type ToldRow,
} from '@atrium/db/bank/other-message-queries';
import type { SystemScope } from '@atrium/db/client/scopes';

export type TakenMovement = {
  readonly movement: BankMovement;
  readonly staged: StagedMovement;
  /** Kept already, as the whole that it may explain. */
  readonly isPart?: boolean;
};

type Changes = {
  /** Notices that are met, by a movement of another name or by their own. */
  readonly met: number[];
  readonly named: number[];
  /** What the statement calls them. */
  readonly hashes: string[];
  readonly explained: number[];
};

/**
 * Reads one message about an account of which the other has told, too (PAY-3). A statement tells everything: what a notification
 * had told before is met by it and not kept again, under whatever name. A notification adds what no statement of its day has
 * told, and the payments of a whole that had come without them.
 */
export class MessageMeeting {
  readonly #system: SystemScope;
  readonly #file: Pick<BankFileRow, 'id' | 'sellerId'>;
  readonly #message: BankMessage;
  readonly #account: BankAccount;
  readonly #other = new OtherMessage();
  readonly #loaded = new Set<string>();
  readonly #covered = new Map<string, boolean>();

  constructor(
    system: SystemScope,
    file: Pick<BankFileRow, 'id' | 'sellerId'>,
    message: BankMessage,
    ibans: readonly string[],
  ) {
    this.#system = system;
    this.#file = file;
    this.#message = message;
    this.#account = { sellerId: file.sellerId, ibans };
  }

  /** Of whole entries the movements that are to be kept. */
  async meet(taken: readonly TakenMovement[]): Promise<StagedMovement[]> {
    const { sellerId } = this.#file;
    const hashes = taken.map(({ staged }) => staged.identityHash);
    const known = await findKnownIdentities(this.#system, sellerId, hashes);
    const isStatement = this.#message === 'camt.053';
    // A whole and its only payment may have one name.
    const explaining = taken.filter(
      ({ movement, staged }) =>
        known.wholes.get(staged.identityHash) === isStatement && !isWholeMovement(movement),
    );
    const explained = new Set(explaining.map(({ staged }) => staged.identityHash));
    const fresh = taken.flatMap((one) =>
      explained.has(one.staged.identityHash)
        ? [{ ...one, staged: underOtherName(one, 'payment'), isPart: true }]
        : known.kept.has(one.staged.identityHash)
          ? []
          : [one],
    );
    const unmet = [...known.unmet].filter(([name]) => isStatement && !explained.has(name));
    const named = unmet.map(([, id]) => id);
    const changes: Changes = { met: [], named, hashes: [], explained: [] };
    const kept: StagedMovement[] = [];
    if (isStatement) kept.push(...secondsOf(taken, known.taken, changes));
    if (isStatement) await this.#meetNotices(changes);
    await this.#load(new Set(fresh.map(({ movement }) => movement.bookedOn)));
    for (const entry of entriesOf(fresh)) kept.push(...(await this.#entry(entry, changes)));
    if (changes.explained.length > 0) await explainWholes(this.#system, changes.explained);
    await this.#meetNotices(changes);
    return kept;
  }

  async #meetNotices(changes: Changes): Promise<void> {
    const { met, named, hashes } = changes;
    if (met.length + named.length + hashes.length > 0) await meetNotices(this.#system, this.#file, changes);
    this.#other.leave(named);
  }

  async #entry(entry: readonly TakenMovement[], changes: Changes): Promise<readonly StagedMovement[]> {
    const isStatement = this.#message === 'camt.053';
    const { told, met, whole, partOf } = this.#other.meet(entry.map(({ movement }) => movement));
    if (isStatement) (whole ? changes.named : changes.met).push(...met);
    if (partOf !== null) {
      changes.explained.push(partOf);
      // The statement has told their money with the whole.
      if (!isStatement) changes.hashes.push(...entry.map(({ staged }) => staged.identityHash));
      return entry.map(({ staged }) => ({ ...staged, partOf, isMet: !isStatement }));
    }
    if (entry[0]?.isPart || (!isStatement && (await this.#tellsNothing(entry)))) return [];
    const again = entry.flatMap(({ staged }, index) => (told[index] ? [staged.identityHash] : []));
    // Until the statement itself comes, a notification that tells the same may be of another payment.
    if (isStatement) changes.hashes.push(...again);
    return entry.flatMap(({ staged }, index) => (told[index] ? [] : [staged]));
  }

  /**
   * A statement of that day has told it, in its own words. Payments that name references of ours are the same in any words: one that
   * no statement has told yet may still be told by another of that day.
   */
  async #tellsNothing(entry: readonly TakenMovement[]): Promise<boolean> {
    const names = ({ movement }: TakenMovement): boolean =>
      readReference(movement.reference ?? '')?.parts != null;
    return !entry.every(names) && (await this.#isCovered(entry));
  }

  async #isCovered([first]: readonly TakenMovement[]): Promise<boolean> {
    if (!first) return true;
    const { account, bookedOn } = first.movement;
    const key = `${account} ${bookedOn}`;
    const known = this.#covered.get(key);
    if (known !== undefined) return known;
    const covered = await isCovered(this.#system, this.#file.sellerId, account, bookedOn);
    this.#covered.set(key, covered);
    return covered;
  }

  /** What the other message told of these days and those around them. */
  async #load(days: ReadonlySet<CalendarDate>): Promise<void> {
    const around = [...days].flatMap((day) => [-3, -2, -1, 0, 1, 2, 3].map((more) => addDays(day, more)));
    const missing = [...new Set(around)].filter((day) => !this.#loaded.has(day));
    if (missing.length === 0) return;
    for (const day of missing) this.#loaded.add(day);
    const list = this.#message === 'camt.053' ? listUnmetNotices : listStatementMovements;
    this.#other.add((await list(this.#system, this.#account, missing)).map(toldMovement));
  }
}

const toldMovement = (row: ToldRow): ToldMovement => ({
  ...row,
  bookedOn: row.bookedOn as CalendarDate,
  entry: row.entryLine === null ? String(row.id) : `${row.fileId} ${row.entryLine}`,
  entryReference: row.entryReference ?? row.bankReference,
});

/** Payments by the names of notices that equal ones have met before: they are kept under other names, with what the notice said. */
function secondsOf(
  taken: readonly TakenMovement[],
  names: KnownIdentities['taken'],
  changes: Changes,
): readonly StagedMovement[] {
  const seconds = taken.filter(({ staged }) => names.has(staged.identityHash));
  changes.hashes.push(...seconds.map(({ staged }) => staged.identityHash));
  return seconds.map((one) => ({
    ...underOtherName(one, 'second'),
    ...saidBy(names.get(one.staged.identityHash)),
  }));
}

function saidBy(notice: NoticeFacts | undefined): Partial<NoticeFacts> {
  if (!notice) return {};
  const { endToEndId, reference, message, debtorIban, debtorName, isUnclear, lane, customerNumber } = notice;
  return { endToEndId, reference, message, debtorIban, debtorName, isUnclear, lane, customerNumber };
}

const underOtherName = ({ movement, staged }: TakenMovement, name: 'second' | 'payment'): StagedMovement => ({
  ...staged,
  identityHash: hash('sha256', `${movement.identity} ${name}`, 'hex'),
});

function entriesOf(taken: readonly TakenMovement[]): readonly (readonly TakenMovement[])[] {
  const entries: TakenMovement[][] = [];
  for (const one of taken) {
    const last = entries.at(-1);
    if (last?.[0]?.movement.entry === one.movement.entry) last.push(one);
    else entries.push([one]);
  }
  return entries;
}
