import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Takes an address out of use; one that renewals use, or the default one, needs a replacement (ADR-2). */
export const archiveBillingAddress = defineAction({
  name: 'billingAddress.archive',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.address.update',
  input: z.object({
    organizationId: OrganizationId,
    billingAddressId: Uuid,
    replacementId: Uuid.nullable().default(null),
  }),
  output: z.object({}),
  errors: ['billing_address.replacement_needed'],
});
