import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { BillingAddressDetails, BillingAddressView } from './billing-address-view.ts';

/** Changes an address; one that documents show is left as it is and replaced everywhere else (ADR-1). */
export const updateBillingAddress = defineAction({
  name: 'billingAddress.update',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.address.update',
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
  input: z.object({
    organizationId: OrganizationId,
    billingAddressId: Uuid,
    version: z.number().int().min(0),
    ...BillingAddressDetails.shape,
    isDefault: z.boolean().default(false),
  }),
  output: BillingAddressView,
  errors: [
    ...(['billing_address.changed_meanwhile', 'billing_address.vat_number_wrong'] as const),
    'organization.vat_number_not_for_type',
  ],
});
