import { BankStatementError } from '@atrium/billing/bank/bank-statement-error';
import type { OrganizationId } from '@atrium/contracts/fields';
import {
  type BankFileRow,
  changeBankFile,
  dropBankFileParts,
  findBankFile,
  lockBank,
  lockLane,
  readBankFile,
} from '@atrium/db/bank/bank-file-queries';
import {
  hasWaitingMovements,
  type LanePlace,
  takeLoneMovement,
  takeWaitingMovements,
} from '@atrium/db/bank/bank-transaction-queries';
import type { Database } from '@atrium/db/client/create-database';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import { readByIndex } from '@atrium/db/renewal/renewal-run-queries';
import { type BankWork, bookMovements } from '../bank/book-movements.ts';
import { bookPayoutMovement } from '../bank/book-payout-movement.ts';
import { bookReversal } from '../bank/book-reversal.ts';
import { type DecidedMovement, decideMovements } from '../bank/decide-movements.ts';
import { bankLanes, ForeignAccountError, stageBankFile } from '../bank/stage-bank-file.ts';
import { tellOfBankMoney } from '../bank/tell-of-bank-money.ts';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';

const batch = 500;

/**
 * Reads a file of the bank and books what it brings (PAY-3). Whenever it is killed it goes on where it was: a file is kept whole
 * or not at all, and each movement is booked in one transaction with where it went.
 */
export async function importBankFile(host: Host, fileId: string): Promise<void> {
  const file = await findBankFile(systemScope(host.db), fileId);
  if (!file || file.state === 'done' || file.state === 'refused') return;
  if (file.state === 'waiting' && !(await stage(host, file))) return;
  await bookAll(host, file.sellerId);
  const system = systemScope(host.db);
  await changeBankFile(system, fileId, { state: 'done', finishedAt: host.now() });
}

/** False when the file cannot be read; the reason and its line are kept for staff, and nothing else. */
async function stage(host: Host, file: BankFileRow): Promise<boolean> {
  try {
    await runTransaction(host.db, async (db) => {
      const system = systemScope(db);
      await lockBank(system, file.sellerId);
      // A second run of the job has waited here while the first one read the file.
      if ((await findBankFile(system, file.id))?.state !== 'waiting') return;
      const bytes = readBankFile(system, file.id);
      const staged = await stageBankFile(system, host, file, bytes, host.now());
      await dropBankFileParts(system, file.id);
      await changeBankFile(system, file.id, { ...staged, state: 'booking' });
    });
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    const system = systemScope(host.db);
    await changeBankFile(system, file.id, { ...fault, state: 'refused', finishedAt: host.now() });
    await dropBankFileParts(system, file.id);
    return false;
  }
}

function faultOf(error: unknown): Pick<BankFileRow, 'problem' | 'problemLine' | 'problemDetail'> | null {
  if (error instanceof BankStatementError)
    return { problem: error.problem, problemLine: error.line, problemDetail: error.detail };
  return error instanceof ForeignAccountError
    ? { problem: 'foreign_account', problemLine: null, problemDetail: `… ${error.message}` }
    : null;
}

/** Books everything that waits, of this file or another. */
async function bookAll(host: Host, sellerId: number): Promise<void> {
  while (await hasWaitingMovements(systemScope(host.db), sellerId)) {
    const lanes = Array.from({ length: bankLanes }, (_, lane) => bookLane(host, sellerId, lane));
    const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    await bookNextAlone(host, sellerId);
  }
}

/** Up to the next movement that is booked alone, each batch in a transaction of its own. */
async function bookLane(host: Host, sellerId: number, lane: number): Promise<void> {
  let booked: LanePlace | null = { customerNumber: -1, id: 0 };
  while (booked !== null) booked = await bookBatch(host, { sellerId, lane }, booked);
}

/** Of a lane that is booked up to a movement: up to which it is then, or null when nothing of it waits. */
const bookBatch = (
  host: Host,
  { sellerId, lane }: { readonly sellerId: number; readonly lane: number },
  after: LanePlace,
): Promise<LanePlace | null> =>
  runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    await readByIndex(system);
    await lockLane(system, sellerId, lane);
    const movements = await takeWaitingMovements(system, sellerId, lane, { after, limit: batch });
    const last = movements.at(-1);
    if (!last) return null;
    await inBankWork(host, db, async (work) => {
      const decided = await decideMovements(work, movements);
      const usual = decided.filter(({ payout }) => payout === null);
      await tellOfBankMoney(work, usual);
      await bookMovements(work, usual);
      // After the numbers: lanes meet at the counter and then at the file, never the other way round.
      for (const special of decided) if (special.payout !== null) await bookAlone(work, special);
    });
    return { customerNumber: last.customerNumber, id: last.id };
  });

/** A reversal, or money that leaves, may be about the movement before it: after all before it, while nobody else books. */
const bookNextAlone = (host: Host, sellerId: number): Promise<void> =>
  runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    for (let lane = 0; lane < bankLanes; lane += 1) await lockLane(system, sellerId, lane);
    const movement = await takeLoneMovement(system, sellerId);
    if (!movement) return;
    await inBankWork(host, db, async (work) => {
      const [decided] = await decideMovements(work, [movement]);
      if (decided) await bookAlone(work, decided);
    });
  });

async function bookAlone(work: BankWork, decided: DecidedMovement): Promise<void> {
  const { movement, decision, reverses, payout } = decided;
  if (reverses && (await bookReversal(work, movement, reverses))) return;
  if (payout && decision.outcome !== 'suspense' && (await bookPayoutMovement(work, decided, payout))) return;
  if (decision.outcome === 'suspense') return bookMovements(work, [decided]);
  const why = movement.isReversal ? 'reversal_unknown' : 'payout_differs';
  await bookMovements(work, [{ ...decided, decision: { outcome: 'suspense', why } }]);
}

async function inBankWork(host: Host, db: Database, work: (bank: BankWork) => Promise<void>): Promise<void> {
  const now = host.now();
  const audit = createAuditRecorder({
    ...{ action: 'bankFile.import', accountId: null, request: { id: '', address: '' }, now },
  });
  const outbox = createOutboxRecorder(now);
  const effects = { audit: audit.recorder, outbox: outbox.outbox };
  const tenantOf = (organizationId: OrganizationId) => tenantScope(db, organizationId);
  await work({ system: systemScope(db), host, now, effects, tenantOf });
  audit.recorder.unchanged();
  await audit.write(db);
  await outbox.write(db);
}
