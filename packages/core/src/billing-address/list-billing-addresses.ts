import { listBillingAddresses } from '@atrium/contracts/billing-address/list-billing-addresses';
import { typesWithVatNumber } from '@atrium/contracts/organization/organization-types';
import {
  getBillingParty,
  listBillingAddresses as listRows,
} from '@atrium/db/billing-address/billing-address-queries';
import { implement } from '../kernel/implement.ts';
import { viewAddress } from './address-view.ts';

export const listBillingAddressesVerb = implement(listBillingAddresses, async ({ tenant, actor }) => {
  const addresses = [];
  for (const row of await listRows(tenant)) addresses.push(await viewAddress(tenant, row));
  const { type } = await getBillingParty(tenant);
  return {
    ...{ addresses, vatNumbers: typesWithVatNumber.includes(type) },
    can: { change: actor.may('billing.address.update') },
  };
});
