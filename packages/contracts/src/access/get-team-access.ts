import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { AccessGroup } from './access-view.ts';

/** What a team has been given, as far as the reader reaches it themselves (PERM-7). */
export const getTeamAccess = defineAction({
  name: 'access.ofTeam',
  kind: 'query',
  scope: 'organization',
  permission: 'team.read',
  resource: 'teamId',
  input: z.object({ organizationId: OrganizationId, teamId: Uuid }),
  output: z.object({ products: z.array(AccessGroup), hidden: z.number().int() }),
  errors: [],
});
