import type { OrganizationId } from '@atrium/contracts/fields';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import type { AuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { deliverPaidPurchases } from '../purchase/deliver-purchase.ts';
import { extendPaidSubscriptions } from '../subscription/extend-paid-subscriptions.ts';

export type MoneyEffects = { readonly audit: AuditRecorder; readonly outbox: Outbox };

export type PaidInvoice = InvoiceRow & { readonly organizationId: OrganizationId };

/** Where a settlement happens: of one organization, or of a file of the bank with the invoices of many. */
export type Settling = {
  readonly scope: TenantScope | SystemScope;
  readonly tenantOf: (organizationId: OrganizationId) => TenantScope;
  readonly host: Host;
  readonly now: Date;
  readonly effects: MoneyEffects;
};

/** A line of a paid invoice that is of no use any more, because its product has ended: its money is given back. */
export type PaidForNothing = { readonly invoiceId: string; readonly position: number };

/** What follows from invoices that have been paid: idempotent, in the transaction of the settlement, however many they are. */
export type InvoicesPaidEffect = (
  settling: Settling,
  invoices: readonly PaidInvoice[],
) => Promise<readonly PaidForNothing[]>;

/** Each feature adds its own, in the order in which they happen. */
const effectsOfPaid: readonly InvoicesPaidEffect[] = [deliverPaidPurchases, extendPaidSubscriptions];

/**
 * Runs when everything is booked and before numbers are drawn, so that nobody waits for the counter meanwhile: the
 * invoices are handed over as they are about to be, paid and without their numbers yet. Answers what `creditEnded` is for.
 */
export async function afterInvoicesPaid(
  settling: Settling,
  invoices: readonly PaidInvoice[],
): Promise<readonly PaidForNothing[]> {
  const ended: PaidForNothing[] = [];
  if (invoices.length > 0)
    for (const effect of effectsOfPaid) ended.push(...(await effect(settling, invoices)));
  return ended;
}
