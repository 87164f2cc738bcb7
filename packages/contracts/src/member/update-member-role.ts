import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberRole } from '../organization/organization-view.ts';
import { MemberView } from './member-view.ts';

/** Nobody raises themselves, the last legal representative stays one, and the member gets a summary (MEM-2, MEM-3, MEM-6). */
export const updateMemberRole = defineAction({
  name: 'member.updateRole',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.update_role',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid(), role: MemberRole }),
  output: MemberView,
  errors: ['member.role_not_grantable', 'member.own_role_upward', 'member.last_legal_representative'],
  sudo: 'legal_representative',
});
