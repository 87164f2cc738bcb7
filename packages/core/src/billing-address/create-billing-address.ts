import { createBillingAddress } from '@atrium/contracts/billing-address/create-billing-address';
import { limits } from '@atrium/contracts/limits';
import {
  countBillingAddresses,
  getBillingParty,
  insertBillingAddress,
  takeDefaultAddress,
} from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { recordOf, viewStoredAddress } from './address-view.ts';
import { checkVatNumber } from './check-vat-number.ts';

/** The first one is the default one (ADR-1). */
export const createBillingAddressVerb = implementPrepared(
  createBillingAddress,
  async ({ input, tenant, host, now }) =>
    checkVatNumber(host, await getBillingParty(tenant), input, null, now),
  async ({ input, tenant, prepared, now, audit, fail }) => {
    await lockMoney(tenant);
    const count = await countBillingAddresses(tenant);
    if (count >= limits.billingAddresses)
      return fail('billing_address.too_many', { max: limits.billingAddresses });
    const { organizationId: _, isDefault: wanted, ...details } = input;
    const isDefault = wanted || count === 0;
    if (isDefault) await takeDefaultAddress(tenant);
    const row = {
      ...{ ...details, ...prepared, id: newId(), isDefault },
      ...{ archivedAt: null, version: 0, createdAt: now },
    };
    await insertBillingAddress(tenant, row);
    audit.organization(tenant.organizationId, { targetId: row.id, after: recordOf(row) });
    return viewStoredAddress(tenant, row.id);
  },
);
