import { addDays } from '@atrium/billing/date/calendar-date';
import { periodEnd } from '@atrium/billing/period/billing-period';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import { listPurchaseLines, lockPurchase } from '@atrium/db/purchase/cart-queries';
import {
  insertOrderedProducts,
  insertSubscriptions,
  listBilledStarts,
  listPromoPeriods,
  listPurchaseCredits,
  moveServiceDays,
  type NewSubscription,
  renewsNewProducts,
} from '@atrium/db/purchase/delivery-queries';
import { addProvisioningJob, setPurchaseStatus } from '@atrium/db/purchase/purchase-queries';
import type { PurchaseLineRow, PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import type { InvoicesPaidEffect, MoneyEffects } from '../invoice/after-invoices-paid.ts';
import type { Host } from '../kernel/host.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';

/** What the invoices of orders have been paid for is set up, one order after the other (CART-5). */
export const deliverPaidPurchases: InvoicesPaidEffect = async (
  { tenantOf, host, now, effects },
  invoices,
) => {
  for (const invoice of invoices) {
    const { origin, purchaseId, organizationId } = invoice;
    if (origin === 'purchase' && purchaseId !== null)
      await deliverPurchase(tenantOf(organizationId), host, purchaseId, invoice, now, effects);
  }
  return [];
};

/**
 * Makes the products and subscriptions of an order, once, in the caller's transaction; a job sets them up. What was paid
 * later than ordered begins on the day of payment, so that nobody loses days.
 */
export async function deliverPurchase(
  tenant: TenantScope,
  host: Host,
  purchaseId: string,
  invoice: Pick<InvoiceRow, 'id'> | null,
  now: Date,
  { audit }: Pick<MoneyEffects, 'audit'>,
): Promise<void> {
  const purchase = await lockPurchase(tenant, purchaseId);
  if (purchase?.status !== 'awaiting_payment') return;
  const lines = (await listPurchaseLines(tenant, purchaseId)).filter(
    (line): line is PurchaseLineRow & { productId: string } => line.productId !== null,
  );
  await insertOrderedProducts(
    tenant,
    lines.map(({ productId: id, productType: type, productName: name, plan }) => ({
      ...{ id, type, name, plan, createdAt: now },
    })),
  );
  const subscriptions = await subscriptionsOf(tenant, host, purchase, lines, now);
  await insertSubscriptions(tenant, subscriptions);
  if (invoice) {
    const billedFrom = await listBilledStarts(tenant, invoice.id);
    for (const { productId, startedOn, paidUntil, trialUntil } of subscriptions)
      if (trialUntil === null && billedFrom.get(productId) !== startedOn)
        await moveServiceDays(tenant, invoice.id, { productId, from: startedOn, to: paidUntil });
  }
  await setPurchaseStatus(tenant, purchaseId, 'provisioning');
  await addProvisioningJob(tenant, purchaseId);
  audit.organization(tenant.organizationId, {
    event: 'purchase.deliver',
    targetId: purchaseId,
    after: { products: lines.map(({ productName }) => productName) },
  });
}

async function subscriptionsOf(
  tenant: TenantScope,
  host: Host,
  purchase: PurchaseRow,
  lines: readonly (PurchaseLineRow & { productId: string })[],
  now: Date,
): Promise<NewSubscription[]> {
  const today = await readOrganizationDay(tenant, host, now);
  const autoRenew = await renewsNewProducts(tenant);
  const credits = await listPurchaseCredits(tenant, purchase.id);
  const promos = await listPromoPeriods(tenant, purchase.id);
  return lines.map((line) => {
    const trial = line.trialDays > 0;
    const paidUntil = trial
      ? addDays(today, line.trialDays)
      : periodEnd(today, credits.get(line.id) ?? 1, line.period);
    return {
      ...{ productId: line.productId, plan: line.plan, period: line.period, currency: purchase.currency },
      // A trial is followed by periods that count from its end.
      ...{ anchorOn: trial ? paidUntil : today, startedOn: today, paidUntil },
      ...{ trialUntil: trial ? paidUntil : null, autoRenew },
      ...{ paymentMethodId: purchase.paymentMethodId, billingAddressId: purchase.billingAddressId },
      ...promoLeft(line, promos),
    };
  });
}

/** A code that goes on for some periods has been used for the first one. */
function promoLeft(line: PurchaseLineRow, promos: ReadonlyMap<string, number>) {
  const left = line.promoCodeId === null ? 0 : (promos.get(line.promoCodeId) ?? 1) - 1;
  return { promoCodeId: left > 0 ? line.promoCodeId : null, promoPeriodsLeft: left };
}
