import type { OrganizationId } from '@atrium/contracts/fields';
import { insertAuditEvents } from '@atrium/db/audit/audit-queries';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { tenantScope } from '@atrium/db/client/scopes';
import { lockPurchase } from '@atrium/db/purchase/cart-queries';
import { activateOrderedProducts } from '@atrium/db/purchase/delivery-queries';
import { setPurchaseStatus } from '@atrium/db/purchase/purchase-queries';
import type { Host } from '../kernel/host.ts';

type Job = { readonly organizationId: string; readonly id: string };

/**
 * Stands in for the systems that set products up: what has been ordered is ready at once (PROD-2). Again and again the
 * same, whoever is killed in between.
 */
export async function provisionProducts(host: Host, { organizationId, id }: Job): Promise<void> {
  const now = host.now();
  await runTransaction(host.db, async (db) => {
    const tenant = tenantScope(db, organizationId as OrganizationId);
    const purchase = await lockPurchase(tenant, id);
    if (purchase?.status !== 'provisioning') return;
    const products = await activateOrderedProducts(tenant, id, now);
    await setPurchaseStatus(tenant, id, 'completed', now);
    await insertAuditEvents(db, {
      account: [],
      organization: products.map((product) => ({
        ...{
          id: newId(),
          organizationId,
          event: 'product.activate',
          actorKind: 'system',
          actorAccountId: null,
        },
        ...{ targetId: product.id, before: { state: 'provisioning' }, after: { state: 'active' } },
        ...{ address: '', requestId: '', occurredAt: now },
      })),
    });
  });
}
