import type { TenantScope } from '@atrium/db/client/scopes';
import { markFreeCredits } from '@atrium/db/free-credit/free-credit-queries';
import { releasePromoCodes } from '@atrium/db/promo-code/promo-code-queries';
import { listPurchaseLines } from '@atrium/db/purchase/cart-queries';
import { dropFreeCredits, setPurchaseStatus } from '@atrium/db/purchase/purchase-queries';
import type { PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import { cancelInvoice } from '../invoice/cancel-invoice.ts';
import type { Host } from '../kernel/host.ts';

/** An order that came to nothing: its invoice is void, what it had used is free again (CART-5). Under `lockMoney`. */
export async function closePurchase(
  tenant: TenantScope,
  host: Host,
  purchase: Pick<PurchaseRow, 'id' | 'invoiceId'>,
  status: 'cancelled' | 'expired',
  now: Date,
): Promise<void> {
  if (purchase.invoiceId !== null) await cancelInvoice(tenant, host, purchase.invoiceId, now);
  const credits = (await listPurchaseLines(tenant, purchase.id)).flatMap(
    ({ freeCreditId }) => freeCreditId ?? [],
  );
  await dropFreeCredits(tenant, purchase.id);
  await markFreeCredits(tenant, credits, null);
  await releasePromoCodes(tenant, purchase.id);
  await setPurchaseStatus(tenant, purchase.id, status, now);
}
