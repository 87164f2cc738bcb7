import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberView } from './member-view.ts';

/** The billing right, on or off (PERM-4). */
export const updateMemberRights = defineAction({
  name: 'member.updateRights',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.update_rights',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid(), billingRight: z.boolean() }),
  output: MemberView,
  errors: ['member.billing_not_for_external', 'member.role_not_grantable'],
});
