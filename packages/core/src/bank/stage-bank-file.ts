import { hash } from 'node:crypto';
import type { BankMovement, BankStatementItem } from '@atrium/billing/bank/bank-statement';
import { BankStatementError } from '@atrium/billing/bank/bank-statement-error';
import { readBankStatement } from '@atrium/billing/bank/read-bank-statement';
import { addDays } from '@atrium/billing/date/calendar-date';
import { readReference } from '@atrium/billing/reference/payment-reference';
import type { BankFileRow } from '@atrium/db/bank/bank-file-queries';
import { insertBankStatement } from '@atrium/db/bank/bank-statement-queries';
import { type StagedMovement, stageMovements } from '@atrium/db/bank/bank-transaction-queries';
import { type BankMessage, hasTold } from '@atrium/db/bank/other-message-queries';
import type { SystemScope } from '@atrium/db/client/scopes';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { MessageMeeting, type TakenMovement } from './meet-messages.ts';

const batch = 2000;
/** As many batches are booked at the same time. */
export const bankLanes = 2;

export type StagedFile = { readonly message: string; readonly movements: number; readonly added: number };

/** A file is about an account that is not the seller's: nothing of it may be kept. */
export class ForeignAccountError extends Error {
  override readonly name = 'ForeignAccountError';
}

type Statement = Extract<BankStatementItem, { kind: 'statement' }>;
type Run = {
  readonly system: SystemScope;
  readonly host: Pick<Host, 'seller'>;
  readonly file: Pick<BankFileRow, 'id' | 'sellerId'>;
  message: BankMessage;
  position: number;
  statement: Statement | null;
  isSource: boolean;
  /** When the other message has told of the account, too. */
  meeting: MessageMeeting | null;
  firstBookedOn: string | null;
  lastBookedOn: string | null;
  waiting: StagedMovement[];
  /** As they were read, for the meeting only. */
  read: BankMovement[];
  movements: number;
  added: number;
  told: number;
  storing: Promise<void>;
};

/**
 * Keeps what a file says, in the caller's transaction: its statements, and the movements that no file before it had. Throws at
 * the first thing that is wrong, and nothing of the file is kept.
 */
export async function stageBankFile(
  system: SystemScope,
  host: Pick<Host, 'seller'>,
  file: Pick<BankFileRow, 'id' | 'sellerId'>,
  bytes: AsyncIterable<Uint8Array>,
  now: Date,
): Promise<StagedFile> {
  const run: Run = {
    ...{
      system,
      host,
      file,
      message: 'camt.053',
      position: 0,
      statement: null,
      isSource: false,
      meeting: null,
    },
    ...{ firstBookedOn: null, lastBookedOn: null, waiting: [], read: [], movements: 0, added: 0, told: 0 },
    storing: Promise.resolve(),
  };
  for await (const item of readBankStatement(bytes)) {
    // The movements of an entry that may meet the other message are looked at together.
    if (run.waiting.length >= batch && !(run.meeting && continuesEntry(run, item))) await flush(run);
    if (item.kind === 'file') run.message = item.message;
    else if (item.kind === 'statement') await begin(run, item);
    else if (item.kind === 'movement') take(run, item.movement);
    else await end(run, item, addDays(sellerDay(host, now), -1));
  }
  await flush(run);
  await run.storing;
  return { message: run.message, movements: run.movements, added: run.added };
}

const continuesEntry = ({ read }: Run, item: BankStatementItem): boolean =>
  item.kind === 'movement' && read.at(-1)?.entry === item.movement.entry;

/** The next part is read while the one before is stored. */
async function flush(run: Run): Promise<void> {
  const { waiting, read, meeting } = run;
  run.waiting = [];
  run.read = [];
  await run.storing;
  run.storing = store(run, meeting, waiting, read);
  run.storing.catch(() => {});
}

async function store(
  run: Run,
  meeting: MessageMeeting | null,
  staged: readonly StagedMovement[],
  read: readonly BankMovement[],
): Promise<void> {
  if (staged.length === 0) return;
  const taken = (): TakenMovement[] =>
    read.flatMap((movement, index) => {
      const one = staged[index];
      return one ? [{ movement, staged: one }] : [];
    });
  const kept = meeting ? await meeting.meet(taken()) : staged;
  run.told += staged.length - kept.length;
  if (kept.length > 0) run.added += await stageMovements(run.system, run.file, kept);
}

async function begin(run: Run, statement: Statement): Promise<void> {
  const { system, host, file, message } = run;
  const { qrIban, ibanChf, ibanEur, postingMessages } = host.seller;
  const { account } = statement;
  if (![qrIban, ibanChf, ibanEur].includes(account)) throw new ForeignAccountError(account.slice(-4));
  await flush(run);
  const named = postingMessages[account];
  run.statement = statement;
  run.isSource = named === undefined || named === message;
  // Money paid with a QR reference goes to the same account under another IBAN.
  const ibans = account === ibanEur ? [account] : [qrIban, ibanChf];
  const other = message === 'camt.053' ? 'camt.054' : 'camt.053';
  const meets = named === undefined && (await hasTold(system, { sellerId: file.sellerId, ibans }, other));
  run.meeting = meets ? new MessageMeeting(system, file, message, ibans) : null;
  run.firstBookedOn = null;
  run.lastBookedOn = null;
}

function take(run: Run, movement: BankMovement): void {
  run.movements += 1;
  const { bookedOn } = movement;
  if (run.lastBookedOn === null || bookedOn > run.lastBookedOn) run.lastBookedOn = bookedOn;
  if (run.firstBookedOn === null || bookedOn < run.firstBookedOn) run.firstBookedOn = bookedOn;
  if (!run.isSource) return;
  const { identity, ordinal: _, line, entry, ...facts } = movement;
  // All that names one organization is in one lane; what names none is in the first.
  const customerNumber = readReference(facts.reference ?? '')?.parts?.organization ?? 0;
  if (run.meeting) run.read.push(movement);
  run.waiting.push({
    ...facts,
    ...{ identityHash: hash('sha256', identity, 'hex'), lane: customerNumber % bankLanes, customerNumber },
    ...(run.message === 'camt.054'
      ? { isNotice: true, entryLine: line, entryReference: entry.bankReference }
      : {}),
  });
}

async function end(
  run: Run,
  { movements, notBooked, balance }: Extract<BankStatementItem, { kind: 'statement_end' }>,
  yesterday: string,
): Promise<void> {
  const { system, file, statement, message, position, isSource, firstBookedOn, lastBookedOn } = run;
  if (!statement) throw new BankStatementError('missing', 0, 'a statement');
  if (run.meeting) {
    await flush(run);
    await run.storing;
  }
  const { id, sequence, account, opening, closing } = statement;
  await insertBankStatement(system, {
    ...{ fileId: file.id, sellerId: file.sellerId, position, account, message, sequence, isSource },
    ...{ statementId: id, movements, notBooked, firstBookedOn, told: run.told },
    // One without movements tells that there were none until the bank wrote it.
    lastBookedOn: lastBookedOn ?? yesterday,
    ...{ openingMinor: opening?.amountMinor ?? null, closingMinor: closing?.amountMinor ?? null },
    ...{ currency: closing?.currency ?? opening?.currency ?? null, balance: balance.kind },
    differenceMinor: balance.kind === 'differs' ? balance.differenceMinor : 0,
  });
  run.position += 1;
  run.told = 0;
}
