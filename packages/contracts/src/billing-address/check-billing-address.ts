import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { BillingAddressView } from './billing-address-view.ts';

/** Asks the register once more about the VAT number of an address (INV-9). */
export const checkBillingAddress = defineAction({
  name: 'billingAddress.check',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.address.update',
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
  input: z.object({ organizationId: OrganizationId, billingAddressId: Uuid }),
  output: BillingAddressView,
  errors: [],
});
