import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** As the report says, all of it or nothing; refused when the facts are others by now (MEM-7, ORG-10). */
export const removeMember = defineAction({
  name: 'member.remove',
  kind: 'mutation',
  scope: 'organization',
  permission: 'member.remove',
  resource: 'accountId',
  sudo: true,
  input: z.object({
    organizationId: OrganizationId,
    accountId: z.uuid(),
    reportId: z.uuid(),
    /** The ticked box. */
    confirmed: z.literal(true),
  }),
  output: z.object({}),
  errors: [
    'member.role_not_grantable',
    'member.last_legal_representative',
    'report.expired',
    'report.facts_changed',
  ],
});
