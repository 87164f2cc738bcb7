import { renewalBatch } from '@atrium/core/jobs/run-renewals';
import type { Host } from '@atrium/core/kernel/host';
import { makeBills, numberBills } from '@atrium/core/renewal/renewal-bills';
import { insertSystemEvents } from '@atrium/db/audit/many-audit-queries';
import type { Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import { insertManyInvoices, type StoredBill } from '@atrium/db/renewal/many-invoices-queries';
import {
  insertAttempts,
  readByIndex,
  scheduleRuns,
  takeDueSubscriptions,
} from '@atrium/db/renewal/renewal-run-queries';
import { today } from './renewals-data.ts';

type Prepared = {
  readonly keys: readonly { organizationId: string; productId: string }[];
  readonly bills: readonly StoredBill[];
};

/** The rows that the run would write, made before the clock starts. */
export async function prepareBare(host: Host): Promise<Prepared[]> {
  const system = systemScope(host.db);
  const context = {
    ...{ host, now: host.now(), onTaken: () => {} },
    tenantOf: (organizationId: string) => tenantScope(host.db, organizationId as never),
  };
  const prepared: Prepared[] = [];
  for (;;) {
    const rows = await takeDueSubscriptions(system, host.now(), renewalBatch);
    if (rows.length === 0) return prepared;
    const keys = rows.map(({ organizationId, productId }) => ({ organizationId, productId }));
    const bills = [...(await makeBills(system, context, rows)).values()];
    prepared.push({ keys, bills: await numberBills(system, context, bills) });
    await scheduleRuns(
      system,
      keys.map((key) => ({ ...key, runAt: 'infinity' })),
    );
  }
}

/** The bare statements: the same inserts and updates in transactions of the same size, with nothing to decide. */
export async function runBare(db: Database, prepared: readonly Prepared[], workers: number): Promise<number> {
  const queue = [...prepared];
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await writeBatch(db, next);
      done += next.keys.length;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return done;
}

const writeBatch = (db: Database, { keys, bills }: Prepared): Promise<void> =>
  runTransaction(db, async (tx) => {
    const system = systemScope(tx);
    await readByIndex(system);
    await insertManyInvoices(system, bills);
    const invoiceOf = new Map(bills.map(({ lines, invoice }) => [lines[0]?.productId ?? '', invoice.id]));
    await insertAttempts(
      system,
      keys.map((key) => ({
        ...{ ...key, startsOn: '2026-03-15', firstOn: today },
        invoiceId: invoiceOf.get(key.productId) ?? '',
      })),
    );
    const events = keys.map(({ organizationId, productId }) => ({
      ...{ id: newId(), organizationId, event: 'subscription.bill', targetId: productId, before: null },
      after: { invoiceId: invoiceOf.get(productId) ?? '', from: '2026-03-15' },
    }));
    await insertSystemEvents(tx, events, new Date(`${today}T09:00:00Z`));
    await scheduleRuns(
      system,
      keys.map((key) => ({ ...key, runAt: '2026-03-07T23:00:00Z' })),
    );
  });
