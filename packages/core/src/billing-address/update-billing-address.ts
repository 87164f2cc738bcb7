import { updateBillingAddress } from '@atrium/contracts/billing-address/update-billing-address';
import {
  type BillingAddressRow,
  changeBillingAddress,
  findBillingAddress,
  getAddressUse,
  getBillingParty,
  insertBillingAddress,
  replaceAddress,
  takeDefaultAddress,
} from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { recordOf, viewStoredAddress } from './address-view.ts';
import { checkVatNumber } from './check-vat-number.ts';

export const updateBillingAddressVerb = implementPrepared(
  updateBillingAddress,
  async ({ input, tenant, host, now }) => {
    const former = (await findBillingAddress(tenant, input.billingAddressId)) ?? null;
    return checkVatNumber(host, await getBillingParty(tenant), input, former, now);
  },
  async ({ input, tenant, prepared, now, audit, fail, notFound }) => {
    await lockMoney(tenant);
    const current = await findBillingAddress(tenant, input.billingAddressId);
    if (!current || current.archivedAt !== null) return notFound();
    const { organizationId: _, billingAddressId: __, version, isDefault: wanted, ...details } = input;
    if (current.version !== version) return fail('billing_address.changed_meanwhile', {});
    const isDefault = current.isDefault || wanted;
    if (isDefault) await takeDefaultAddress(tenant);
    const next: BillingAddressRow = { ...current, ...details, ...prepared, isDefault };
    const id = await store(tenant, current, next, now);
    audit.organization(tenant.organizationId, {
      ...{ targetId: id, before: recordOf(current), after: recordOf(next) },
    });
    return viewStoredAddress(tenant, id);
  },
);

/** One that documents show stays as it is, out of use, and a new one takes its place (ADR-1). */
async function store(
  tenant: TenantScope,
  current: BillingAddressRow,
  next: BillingAddressRow,
  now: Date,
): Promise<string> {
  const { id, createdAt, version, ...change } = next;
  if ((await getAddressUse(tenant, id)).documents === 0) {
    await changeBillingAddress(tenant, id, change);
    return id;
  }
  await changeBillingAddress(tenant, id, { archivedAt: now, isDefault: false });
  const copy = { ...change, id: newId(), version: version + 1, createdAt: current.createdAt };
  await insertBillingAddress(tenant, copy);
  await replaceAddress(tenant, id, copy.id);
  return copy.id;
}
