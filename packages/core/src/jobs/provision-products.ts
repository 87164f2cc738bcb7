import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { tenantScope } from '@atrium/db/client/scopes';
import { lockPurchase } from '@atrium/db/purchase/cart-queries';
import { activateOrderedProducts } from '@atrium/db/purchase/delivery-queries';
import { setPurchaseStatus } from '@atrium/db/purchase/purchase-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';

/** Work of the system itself. */
const nobody = { id: '', address: '' };

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
    const audit = createAuditRecorder({ action: 'product.activate', accountId: null, request: nobody, now });
    for (const product of products)
      audit.recorder.organization(tenant.organizationId, {
        ...{ event: 'product.activate', targetId: product.id },
        ...{ before: { state: 'provisioning' }, after: { state: 'active' } },
      });
    audit.recorder.unchanged();
    await audit.write(db);
  });
}
