import type { BillingAddressView } from '@atrium/contracts/billing-address/billing-address-view';
import {
  type BillingAddressRow,
  findBillingAddress,
  getAddressUse,
} from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';

export async function viewAddress(tenant: TenantScope, row: BillingAddressRow): Promise<BillingAddressView> {
  const { id, name, line2, street, buildingNumber, postalCode, town, country, email, version } = row;
  const { vatNumber, vatState, vatCheckedAt, isDefault } = row;
  return {
    ...{ id, name, line2, street, buildingNumber, postalCode, town, country, email, version },
    ...{ vatNumber, vatState, vatCheckedAt: vatCheckedAt?.toISOString() ?? null, isDefault },
    ...(await getAddressUse(tenant, id)),
  };
}

/** As it is stored now. */
export async function viewStoredAddress(tenant: TenantScope, id: string): Promise<BillingAddressView> {
  const row = await findBillingAddress(tenant, id);
  if (!row) throw new Error('An address that has just been written exists.');
  return viewAddress(tenant, row);
}

const shown = [
  ...['name', 'line2', 'street', 'buildingNumber', 'postalCode', 'town', 'country', 'vatNumber', 'email'],
] as const satisfies readonly (keyof BillingAddressRow)[];

/** What a record of a change says of an address. */
export const recordOf = (row: Pick<BillingAddressRow, (typeof shown)[number]>): Record<string, string> =>
  Object.fromEntries(shown.map((field) => [field, row[field]]));
