import type { TenantScope } from '@atrium/db/client/scopes';
import { lockInvoices } from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { removeAttempt, wakeSubscriptionsOf } from '@atrium/db/renewal/attempt-queries';
import type { Host } from '../kernel/host.ts';
import { cancelInvoice, endPayments } from './cancel-invoice.ts';
import { creditInvoice } from './credit-invoice.ts';

/**
 * Takes back an invoice that nobody is to pay any more, in the caller's transaction: cancelled as long as it has no number,
 * corrected by a credit note otherwise (INV-2). What has been paid of it goes to the prepaid account, and the run looks
 * anew at every product that it was about.
 */
export async function withdrawInvoice(
  tenant: TenantScope,
  host: Host,
  invoiceId: string,
  now: Date,
): Promise<void> {
  await lockMoney(tenant);
  const [invoice] = await lockInvoices(tenant, [invoiceId]);
  if (invoice?.numberText) {
    await endPayments(tenant, host, invoiceId, now);
    const credit = { invoiceId, lines: 'all', refundTo: 'prepaid', createdBy: null } as const;
    await creditInvoice(tenant, host, credit, now);
  } else await cancelInvoice(tenant, host, invoiceId, now);
  await removeAttempt(tenant, invoiceId);
  await wakeSubscriptionsOf(tenant, invoiceId);
}
