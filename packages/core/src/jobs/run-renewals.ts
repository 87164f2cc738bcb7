import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import { postponeRun } from '@atrium/db/renewal/renewal-run-queries';
import type { Host } from '../kernel/host.ts';
import { renewBatch } from '../renewal/renewal-batch.ts';

export const renewalBatch = 500;
const dayMs = 86_400_000;

/**
 * Everything that is due on the present day of each subscription's organization, in transactions of a few hundred (SUB-5, SUB-6, SUB-8). It can be
 * stopped at any point and run again, by several workers at once: what is done has left the queue in the same
 * transaction. Answers how many subscriptions it dealt with.
 */
export async function runRenewals(host: Host, batch: number = renewalBatch): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await oneBatch(host, batch);
    total += taken;
    if (taken === 0) return total;
  }
}

/** What one subscription cannot do must not keep the others waiting: they go one by one then, and it waits for a day. */
async function oneBatch(host: Host, limit: number): Promise<number> {
  try {
    return await attempt(host, limit);
  } catch (error) {
    if (limit === 1) throw error;
    host.log({ level: 'warn', message: 'a batch of renewals failed and is done one by one', error });
  }
  let done = 0;
  for (; done < limit; done += 1) if ((await oneAlone(host)) === 0) break;
  return done;
}

async function oneAlone(host: Host): Promise<number> {
  const failed: { key?: { readonly organizationId: string; readonly productId: string } } = {};
  try {
    return await attempt(host, 1, (key) => {
      failed.key = key;
    });
  } catch (error) {
    if (!failed.key) throw error;
    host.log({ level: 'error', message: 'a renewal failed and waits for a day', error, ...failed.key });
    await postponeRun(systemScope(host.db), failed.key, new Date(host.now().getTime() + dayMs));
    return 1;
  }
}

type Taken = (key: { readonly organizationId: string; readonly productId: string }) => void;

function attempt(host: Host, limit: number, onTaken: Taken = () => {}): Promise<number> {
  const now = host.now();
  return runTransaction(host.db, async (db) => {
    const tenantOf = (organizationId: string) => tenantScope(db, organizationId as OrganizationId);
    const context = { host, now, tenantOf, onTaken };
    return renewBatch(systemScope(db), context, limit);
  });
}
