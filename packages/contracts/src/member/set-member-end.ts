import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberView } from './member-view.ts';

/** A membership that ends by itself, to the second, and is announced before (MEM-11); null takes the end away. */
export const setMemberEnd = defineAction({
  name: 'member.setEnd',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.update_rights',
  resource: 'accountId',
  input: z.object({
    organizationId: OrganizationId,
    accountId: z.uuid(),
    endsAt: z.iso.datetime({ offset: true }).nullable(),
  }),
  output: MemberView,
  errors: ['member.end_in_past', 'member.role_not_grantable', 'member.last_legal_representative'],
  sudo: 'legal_representative',
});
