import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import type { Host } from '../kernel/host.ts';
import type { PaymentRequest } from './start-payment.ts';

/** How much of a payment prepaid money pays (PRE-2). */
export async function prepaidShare(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  { purpose, method, prepaid }: Pick<PaymentRequest, 'purpose' | 'method' | 'prepaid'>,
  { totalMinor, currency }: { readonly totalMinor: number; readonly currency: Currency },
): Promise<number> {
  const alone = method.kind === 'prepaid';
  if (purpose === 'top_up' && alone) throw new DomainError('payment.kind_unavailable', {});
  if (purpose === 'top_up' || (prepaid === 'none' && !alone)) return 0;
  const account = { sellerId: host.seller.id, kind: 'prepaid', currency } as const;
  const balance = await getOrganizationBalance(tenant, account);
  if (balance >= totalMinor) return totalMinor;
  if (alone) throw new DomainError('prepaid.insufficient', {});
  return prepaid === 'partly' ? balance : 0;
}
