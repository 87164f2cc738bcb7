import { checkBillingAddress } from '@atrium/contracts/billing-address/check-billing-address';
import {
  changeBillingAddress,
  findBillingAddress,
  getBillingParty,
} from '@atrium/db/billing-address/billing-address-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { viewStoredAddress } from './address-view.ts';
import { checkVatNumber } from './check-vat-number.ts';

/** What the register says changes what the next invoices charge, and no document (INV-9). */
export const checkBillingAddressVerb = implementPrepared(
  checkBillingAddress,
  async ({ input, tenant, host, now, notFound }) => {
    const address = (await findBillingAddress(tenant, input.billingAddressId)) ?? notFound();
    return checkVatNumber(host, await getBillingParty(tenant), address, address, now);
  },
  async ({ input, tenant, prepared, audit, notFound }) => {
    await lockMoney(tenant);
    const address = await findBillingAddress(tenant, input.billingAddressId);
    if (!address || address.archivedAt !== null) return notFound();
    await changeBillingAddress(tenant, address.id, prepared);
    audit.organization(tenant.organizationId, {
      ...{ targetId: address.id, before: { vatState: address.vatState } },
      after: { vatState: prepared.vatState },
    });
    return viewStoredAddress(tenant, address.id);
  },
);
