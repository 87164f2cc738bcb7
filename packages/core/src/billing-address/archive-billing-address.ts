import { archiveBillingAddress } from '@atrium/contracts/billing-address/archive-billing-address';
import {
  changeBillingAddress,
  findBillingAddress,
  getAddressUse,
  replaceAddress,
} from '@atrium/db/billing-address/billing-address-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { implement } from '../kernel/implement.ts';
import { recordOf } from './address-view.ts';

export const archiveBillingAddressVerb = implement(archiveBillingAddress, async (context) => {
  const { input, tenant, now, audit, fail, notFound } = context;
  await lockMoney(tenant);
  const address = await findBillingAddress(tenant, input.billingAddressId);
  if (!address || address.archivedAt !== null) return notFound();
  const replacement =
    input.replacementId === null
      ? null
      : ((await findBillingAddress(tenant, input.replacementId)) ?? notFound());
  const usable = replacement !== null && replacement.id !== address.id && replacement.archivedAt === null;
  const { renewals } = await getAddressUse(tenant, address.id);
  if ((renewals > 0 || address.isDefault) && !usable)
    return fail('billing_address.replacement_needed', {}, { field: 'replacementId' });
  await replaceAddress(tenant, address.id, usable ? replacement.id : null);
  await changeBillingAddress(tenant, address.id, { archivedAt: now, isDefault: false });
  if (address.isDefault && usable) await changeBillingAddress(tenant, replacement.id, { isDefault: true });
  audit.organization(tenant.organizationId, { targetId: address.id, before: recordOf(address) });
  return {};
});
