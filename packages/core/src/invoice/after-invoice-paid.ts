import type { TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import type { AuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { deliverPaidPurchase } from '../purchase/deliver-purchase.ts';
import { extendPaidSubscriptions } from '../subscription/extend-paid-subscriptions.ts';

export type MoneyEffects = { readonly audit: AuditRecorder; readonly outbox: Outbox };

/** What follows from an invoice that has been paid: idempotent, in the transaction of the settlement. */
export type InvoicePaidEffect = (
  tenant: TenantScope,
  host: Host,
  invoice: InvoiceRow,
  now: Date,
  effects: MoneyEffects,
) => Promise<void>;

/** Each feature adds its own, in the order in which they happen. */
const effectsOfPaid: readonly InvoicePaidEffect[] = [deliverPaidPurchase, extendPaidSubscriptions];

/**
 * Runs when everything is booked and before numbers are drawn, so that nobody waits for the counter meanwhile: the
 * invoice is handed over as it is about to be, paid and without its number yet.
 */
export async function afterInvoicePaid(
  ...[tenant, host, ...rest]: Parameters<InvoicePaidEffect>
): Promise<void> {
  for (const effect of effectsOfPaid) await effect(tenant, host, ...rest);
}
