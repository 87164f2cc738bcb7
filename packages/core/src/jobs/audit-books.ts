import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import {
  type BookCheck,
  type BookFinding,
  bookCheckNames,
  findBookFaults,
  readAsOfNow,
} from '@atrium/db/ledger/audit-books-queries';
import type { Host } from '../kernel/host.ts';

export type BookResult = {
  readonly check: BookCheck;
  readonly count: number;
  readonly findings: readonly BookFinding[];
};

const mostFindings = 20;

/** Goes through the whole store as it is at one moment, while work goes on: what the books promise holds, or where not (LED-3). */
export const auditBooks = (host: Pick<Host, 'db'>): Promise<BookResult[]> =>
  runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    await readAsOfNow(system);
    const results: BookResult[] = [];
    for (const check of bookCheckNames)
      results.push({ check, ...(await findBookFaults(system, check, mostFindings)) });
    return results;
  });
