import { cancelPurchase } from '@atrium/contracts/purchase/cancel-purchase';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockPurchase } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { closePurchase } from './close-purchase.ts';

export const cancelPurchaseVerb = implement(cancelPurchase, async (context) => {
  const { input, tenant, host, now, audit, fail, notFound } = context;
  await lockMoney(tenant);
  const purchase = (await lockPurchase(tenant, input.purchaseId)) ?? notFound();
  if (purchase.status === 'cancelled') {
    audit.unchanged();
    return {};
  }
  if (purchase.status !== 'awaiting_payment') return fail('purchase.not_open', {});
  await closePurchase(tenant, host, purchase, 'cancelled', now);
  audit.organization(tenant.organizationId, { targetId: purchase.id });
  return {};
});
