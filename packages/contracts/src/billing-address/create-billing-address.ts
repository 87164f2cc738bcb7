import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { BillingAddressDetails, BillingAddressView } from './billing-address-view.ts';

export const createBillingAddress = defineAction({
  name: 'billingAddress.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.address.update',
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
  input: z.object({
    organizationId: OrganizationId,
    ...BillingAddressDetails.shape,
    isDefault: z.boolean().default(false),
  }),
  output: BillingAddressView,
  errors: [
    ...(['billing_address.too_many', 'billing_address.vat_number_wrong'] as const),
    'organization.vat_number_not_for_type',
  ],
});
