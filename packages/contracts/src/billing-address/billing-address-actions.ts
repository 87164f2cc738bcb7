import { archiveBillingAddress } from './archive-billing-address.ts';
import { checkBillingAddress } from './check-billing-address.ts';
import { createBillingAddress } from './create-billing-address.ts';
import { listBillingAddresses } from './list-billing-addresses.ts';
import { updateBillingAddress } from './update-billing-address.ts';

export const billingAddressActions = {
  billingAddress: {
    list: listBillingAddresses,
    create: createBillingAddress,
    update: updateBillingAddress,
    check: checkBillingAddress,
    archive: archiveBillingAddress,
  },
} as const;
