import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { defaultBillingAddress } from '../billing-address/default-billing-address.ts';

/** The organization's own address is offered to bill to, as far as it is there: it may only be asked for now (ADR-1). */
export async function firstAddress(tenant: TenantScope, now: Date): Promise<void> {
  const { line1, postalCode, city } = await getBillingParty(tenant);
  if (line1 !== '' && postalCode !== '' && city !== '') await defaultBillingAddress(tenant, now);
}
