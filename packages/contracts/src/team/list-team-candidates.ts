import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { MemberRole } from '../organization/organization-view.ts';

/** People who could join the team. Who does not see the directory (MEM-1) finds somebody by their whole address alone. */
export const listTeamCandidates = defineAction({
  name: 'team.listCandidates',
  kind: 'query',
  scope: 'organization',
  permission: 'team.add_member',
  resource: 'teamId',
  input: z.object({ organizationId: OrganizationId, teamId: Uuid, search: optionalLine(limits.email) }),
  output: z.object({
    people: z.array(z.object({ accountId: Uuid, name: z.string(), email: z.string(), role: MemberRole })),
    byAddressOnly: z.boolean(),
  }),
  errors: [],
});
