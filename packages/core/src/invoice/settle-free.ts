import type { TenantScope } from '@atrium/db/client/scopes';
import type { Host } from '../kernel/host.ts';
import type { MoneyEffects } from './after-invoices-paid.ts';
import { settleInvoices } from './settle-invoices.ts';

/** An invoice of 0, as of a period that a code makes free: settled by nothing, and final at once (CART-2, CART-4). */
export async function settleFree(
  tenant: TenantScope,
  host: Host,
  invoiceId: string,
  now: Date,
  effects: MoneyEffects,
): Promise<void> {
  const settlement = { key: `free:${invoiceId}`, kind: 'free', cause: { invoiceId } };
  const parts = [{ invoiceId, from: 'prepaid' as const, amountMinor: 0 }];
  await settleInvoices(tenant, host, { ...settlement, parts }, now, effects);
}
