import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { getOrganizationBalance } from '@atrium/db/ledger/ledger-queries';
import { sumTopUpsUnderWay } from '@atrium/db/payment/payment-queries';
import type { Host } from '../kernel/host.ts';

/** PRE-1: bounds of one top-up, and of what the account may hold together with what is on its way. */
export async function checkTopUp(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  { amountMinor, currency }: { readonly amountMinor: number; readonly currency: Currency },
): Promise<void> {
  const { leastMinor, mostMinor, balanceMinor } = host.seller.prepaid[currency];
  if (amountMinor < leastMinor || amountMinor > mostMinor)
    throw new DomainError('prepaid.amount_out_of_bounds', {}, { field: 'amountMinor' });
  const account = { sellerId: host.seller.id, kind: 'prepaid', currency } as const;
  const there = await getOrganizationBalance(tenant, account);
  const coming = await sumTopUpsUnderWay(tenant, currency);
  if (there + coming + amountMinor > balanceMinor)
    throw new DomainError('prepaid.balance_limit', {}, { field: 'amountMinor' });
}
