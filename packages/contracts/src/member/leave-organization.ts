import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** By oneself; what products hold of the person stays with the organization (MEM-8, MEM-2). */
export const leaveOrganization = defineAction({
  name: 'member.leave',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.leave',
  resource: 'accountId',
  input: z.object({ organizationId: OrganizationId, accountId: z.uuid() }),
  output: z.object({}),
  errors: ['member.last_legal_representative'],
  withoutSecondFactor: true,
});
