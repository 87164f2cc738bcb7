import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { purchaseOpenDays } from '@atrium/contracts/purchase/purchase-types';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockPurchase } from '@atrium/db/purchase/cart-queries';
import { deleteOldCarts, listStalePurchases, type StalePurchase } from '@atrium/db/purchase/purchase-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { closePurchase } from '../purchase/close-purchase.ts';

/** Work of the system itself. */
const nobody = { id: '', address: '' };

const batch = 200;
const dayMs = 86_400_000;
const cartDays = 180;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Hourly: orders that nobody has paid in time lapse, each in a transaction of its own; old carts go (CART-5). */
export async function lapsePurchases(host: Host): Promise<void> {
  const system = systemScope(host.db);
  const ago = (days: number): Date => new Date(host.now().getTime() - days * dayMs);
  let after = beforeAll;
  for (;;) {
    const stale = await listStalePurchases(system, ago(purchaseOpenDays), after, batch);
    for (const purchase of stale) await lapse(host, purchase);
    const last = stale.at(-1);
    if (!last || stale.length < batch) break;
    after = last.id;
  }
  await deleteOldCarts(system, ago(cartDays));
}

async function lapse(host: Host, { id, organizationId }: StalePurchase): Promise<void> {
  const now = host.now();
  try {
    await runTransaction(host.db, async (db) => {
      const tenant = tenantScope(db, organizationId as OrganizationId);
      await lockMoney(tenant);
      const purchase = await lockPurchase(tenant, id);
      if (purchase?.status !== 'awaiting_payment') return;
      await closePurchase(tenant, host, purchase, 'expired', now);
      const audit = createAuditRecorder({ action: 'purchase.lapse', accountId: null, request: nobody, now });
      audit.recorder.organization(tenant.organizationId, { event: 'purchase.lapse', targetId: id });
      await audit.write(db);
    });
  } catch (error) {
    // Money is on its way, or the invoice has a number: the order waits for it.
    if (error instanceof DomainError) return;
    throw error;
  }
}
