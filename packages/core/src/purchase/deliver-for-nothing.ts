import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import { lockPurchase } from '@atrium/db/purchase/cart-queries';
import type { PurchaseStatus } from '@atrium/db/purchase/purchase-rows';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { settleInvoices } from '../invoice/settle-invoices.ts';
import type { Host } from '../kernel/host.ts';
import { deliverPurchase } from './deliver-purchase.ts';

/** CART-4: an order of 0 needs no payment. Its invoice, if it has one, is settled by nothing and final at once. */
export async function deliverForNothing(
  tenant: TenantScope,
  host: Host,
  purchaseId: string,
  invoice: InvoiceRow | null,
  now: Date,
  effects: MoneyEffects,
): Promise<PurchaseStatus> {
  if (invoice) {
    const parts = [{ invoiceId: invoice.id, from: 'prepaid' as const, amountMinor: 0 }];
    const cause = { purchaseId };
    await settleInvoices(
      tenant,
      host,
      { key: `free:${purchaseId}`, kind: 'free', cause, parts },
      now,
      effects,
    );
  } else await deliverPurchase(tenant, host, purchaseId, null, now, effects);
  return (await lockPurchase(tenant, purchaseId))?.status ?? 'provisioning';
}
