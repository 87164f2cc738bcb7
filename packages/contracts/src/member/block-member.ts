import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberView } from './member-view.ts';

/** Access off with the next request, everything kept (MEM-8). */
export const blockMember = defineAction({
  name: 'member.block',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.block',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid() }),
  output: MemberView,
  errors: ['member.own_block', 'member.role_not_grantable', 'member.last_legal_representative'],
  sudo: 'legal_representative',
});
