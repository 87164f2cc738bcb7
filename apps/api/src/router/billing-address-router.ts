import { archiveBillingAddressVerb } from '@atrium/core/billing-address/archive-billing-address';
import { checkBillingAddressVerb } from '@atrium/core/billing-address/check-billing-address';
import { createBillingAddressVerb } from '@atrium/core/billing-address/create-billing-address';
import { listBillingAddressesVerb } from '@atrium/core/billing-address/list-billing-addresses';
import { updateBillingAddressVerb } from '@atrium/core/billing-address/update-billing-address';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const billingAddressRouter = router({
  list: mountQuery(listBillingAddressesVerb),
  create: mountMutation(createBillingAddressVerb),
  update: mountMutation(updateBillingAddressVerb),
  check: mountMutation(checkBillingAddressVerb),
  archive: mountMutation(archiveBillingAddressVerb),
});
