import { hash } from 'node:crypto';
import type { BankMovement, BankStatementItem } from '@atrium/billing/bank/bank-statement';
import { BankStatementError } from '@atrium/billing/bank/bank-statement-error';
import { readBankStatement } from '@atrium/billing/bank/read-bank-statement';
import { addDays } from '@atrium/billing/date/calendar-date';
import { readReference } from '@atrium/billing/reference/payment-reference';
import type { BankFileRow } from '@atrium/db/bank/bank-file-queries';
import { insertBankStatement } from '@atrium/db/bank/bank-statement-queries';
import { type StagedMovement, stageMovements } from '@atrium/db/bank/bank-transaction-queries';
import type { SystemScope } from '@atrium/db/client/scopes';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

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
  message: string;
  position: number;
  statement: Statement | null;
  isSource: boolean;
  lastBookedOn: string | null;
  waiting: StagedMovement[];
  movements: number;
  added: number;
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
    ...{ message: '', position: 0, statement: null, isSource: false, lastBookedOn: null },
    ...{ waiting: [], movements: 0, added: 0 },
  };
  let storing: Promise<void> = Promise.resolve();
  // The next part is read while the one before is stored.
  const flush = async (): Promise<void> => {
    const { waiting } = run;
    run.waiting = [];
    await storing;
    storing = store(system, file, run, waiting);
    storing.catch(() => {});
  };
  for await (const item of readBankStatement(bytes)) {
    if (item.kind === 'file') run.message = item.message;
    else if (item.kind === 'statement') begin(run, item, host);
    else if (item.kind === 'movement') take(run, item.movement);
    else await end(system, file, run, item, addDays(sellerDay(host, now), -1));
    if (run.waiting.length >= batch) await flush();
  }
  await flush();
  await storing;
  return { message: run.message, movements: run.movements, added: run.added };
}

async function store(
  system: SystemScope,
  file: Pick<BankFileRow, 'id' | 'sellerId'>,
  run: Run,
  movements: readonly StagedMovement[],
): Promise<void> {
  if (movements.length > 0) run.added += await stageMovements(system, file, movements);
}

function begin(run: Run, statement: Statement, { seller }: Pick<Host, 'seller'>): void {
  const own = [seller.qrIban, seller.ibanChf, seller.ibanEur];
  if (!own.includes(statement.account)) throw new ForeignAccountError(statement.account.slice(-4));
  run.statement = statement;
  run.isSource = (seller.postingMessages[statement.account] ?? 'camt.053') === run.message;
  run.lastBookedOn = null;
}

function take(run: Run, movement: BankMovement): void {
  run.movements += 1;
  const { bookedOn } = movement;
  if (run.lastBookedOn === null || bookedOn > run.lastBookedOn) run.lastBookedOn = bookedOn;
  if (!run.isSource) return;
  const { identity, ordinal: _, line: __, ...facts } = movement;
  // All that names one organization is in one lane; what names none is in the first.
  const customerNumber = readReference(facts.reference ?? '')?.parts?.organization ?? 0;
  run.waiting.push({
    ...facts,
    ...{ identityHash: hash('sha256', identity, 'hex'), lane: customerNumber % bankLanes, customerNumber },
  });
}

async function end(
  system: SystemScope,
  file: Pick<BankFileRow, 'id' | 'sellerId'>,
  run: Run,
  { movements, notBooked, balance }: Extract<BankStatementItem, { kind: 'statement_end' }>,
  yesterday: string,
): Promise<void> {
  const { statement, message, position, isSource, lastBookedOn } = run;
  if (!statement) throw new BankStatementError('missing', 0, 'a statement');
  const { id, sequence, account, opening, closing } = statement;
  await insertBankStatement(system, {
    ...{ fileId: file.id, sellerId: file.sellerId, position, account, message, sequence, isSource },
    ...{ statementId: id, movements, notBooked },
    // One without movements tells that there were none until the bank wrote it.
    lastBookedOn: lastBookedOn ?? yesterday,
    ...{ openingMinor: opening?.amountMinor ?? null, closingMinor: closing?.amountMinor ?? null },
    ...{ currency: closing?.currency ?? opening?.currency ?? null, balance: balance.kind },
    differenceMinor: balance.kind === 'differs' ? balance.differenceMinor : 0,
  });
  run.position += 1;
}
