import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { BillingAddressView } from './billing-address-view.ts';

/** The addresses that bills go to, the default one first; archived ones are not among them (ADR-1). */
export const listBillingAddresses = defineAction({
  name: 'billingAddress.list',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.address.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({
    addresses: z.array(BillingAddressView),
    /** Whether VAT numbers can be entered: not for private persons. */
    vatNumbers: z.boolean(),
    can: z.object({ change: Ability }),
  }),
  errors: [],
});
