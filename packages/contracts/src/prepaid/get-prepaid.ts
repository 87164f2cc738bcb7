import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { PayoutView } from '../payout/payout-view.ts';
import { PrepaidAccountView } from './prepaid-view.ts';

/** The prepaid accounts: that of the organization's currency, and others that hold money (PRE-1). */
export const getPrepaid = defineAction({
  name: 'prepaid.get',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.prepaid.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({
    accounts: z.array(PrepaidAccountView).min(1),
    /** The latest, newest first (PRE-3). */
    payouts: z.array(PayoutView),
    can: z.object({ topUp: Ability, recover: Ability }),
  }),
  errors: [],
});
