import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberView } from './member-view.ts';

export const getMember = defineAction({
  name: 'member.get',
  kind: 'query',
  scope: 'organization',
  permission: 'member.read',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid() }),
  output: MemberView,
  errors: [],
});
