import {
  type BillingAddressRow,
  type BillingParty,
  findDefaultBillingAddress,
  getBillingParty,
  insertBillingAddress,
} from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';

/** The address that bills go to; made from the organization's own where none has been entered yet (ADR-1). */
export async function defaultBillingAddress(tenant: TenantScope, now: Date): Promise<BillingAddressRow> {
  const found = await findDefaultBillingAddress(tenant);
  if (found) return found;
  await lockMoney(tenant);
  const meanwhile = await findDefaultBillingAddress(tenant);
  if (meanwhile) return meanwhile;
  const row: BillingAddressRow = {
    ...addressOfOrganization(await getBillingParty(tenant)),
    ...{ id: newId(), isDefault: true, createdAt: now },
  };
  await insertBillingAddress(tenant, row);
  return row;
}

/** The same for a look at prices, which makes nothing. */
export async function usualBillingAddress(
  tenant: TenantScope,
): Promise<Omit<BillingAddressRow, 'id' | 'isDefault' | 'createdAt'>> {
  return (await findDefaultBillingAddress(tenant)) ?? addressOfOrganization(await getBillingParty(tenant));
}

const addressLength = 70;

/** The organization's address in the parts that a bill needs; the house number may stay in the street (INV-10). */
export function addressOfOrganization(
  party: BillingParty,
): Omit<BillingAddressRow, 'id' | 'isDefault' | 'createdAt'> {
  return {
    name: party.name.slice(0, addressLength),
    line2: party.line2,
    street: party.line1,
    buildingNumber: '',
    postalCode: party.postalCode,
    town: party.city,
    country: party.country,
    vatNumber: party.vatNumber,
    ...{
      vatState: 'unchecked',
      vatCheckedAt: null,
      vatConsultation: '',
      vatAnswer: null,
      vatAnsweredAt: null,
    },
    ...{ email: '', archivedAt: null, version: 0 },
  };
}
