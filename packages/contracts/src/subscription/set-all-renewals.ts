import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Automatic renewal of everything at once (SUB-5); what ends by itself is left alone. */
export const setAllRenewals = defineAction({
  name: 'subscription.setAllRenewals',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.renewal.update',
  input: z.object({ organizationId: OrganizationId, autoRenew: z.boolean() }),
  output: z.object({ changed: z.number().int() }),
  errors: [],
});
