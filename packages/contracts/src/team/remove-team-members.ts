import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { TeamView } from './team-view.ts';

/** Takes the team's grants away, except what somebody holds otherwise (TEAM-1). */
export const removeTeamMembers = defineAction({
  name: 'team.removeMembers',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.remove_member',
  resource: 'teamId',
  input: z.object({
    organizationId: OrganizationId,
    teamId: Uuid,
    accountIds: z.array(Uuid).min(1).max(limits.peopleAtOnce),
  }),
  output: TeamView,
  errors: [],
});
