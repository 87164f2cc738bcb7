import { type DeletionBlocker, deletionBlockers } from '@atrium/contracts/organization/deletion-blockers';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  countFilledAccounts,
  countOpenInvoices,
  countPayoutsUnderWay,
} from '@atrium/db/organization/deletion-money-queries';
import { countOtherMembers, countProducts } from '@atrium/db/organization/deletion-queries';

type Check = (
  tenant: TenantScope,
  who: { readonly accountId: string; readonly now: Date },
) => Promise<number>;

/** How much of each is in the way (ORG-7). A feature adds its own: a kind in the contract, a check here, a text. */
const checks: { readonly [Kind in DeletionBlocker]: Check } = {
  products: (tenant) => countProducts(tenant),
  members: (tenant, { accountId }) => countOtherMembers(tenant, accountId),
  invoices: (tenant) => countOpenInvoices(tenant),
  prepaid: (tenant) => countFilledAccounts(tenant),
  payouts: (tenant) => countPayoutsUnderWay(tenant),
};

export async function findDeletionBlockers(...given: Parameters<Check>) {
  const found = await Promise.all(
    deletionBlockers.map(async (kind) => ({ kind, count: await checks[kind](...given) })),
  );
  return found.filter(({ count }) => count > 0);
}
