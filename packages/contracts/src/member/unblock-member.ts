import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberView } from './member-view.ts';

/** Everything as it was before (MEM-8). */
export const unblockMember = defineAction({
  name: 'member.unblock',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.block',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid() }),
  output: MemberView,
  errors: ['member.role_not_grantable'],
  sudo: 'legal_representative',
});
