import { z } from 'zod';
import { EndsAt, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { TeamView } from './team-view.ts';

/** Gives all grants of the team at once (TEAM-1); people who are in it already stay as they are (TEAM-2). */
export const addTeamMembers = defineAction({
  name: 'team.addMembers',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.add_member',
  resource: 'teamId',
  input: z.object({
    organizationId: OrganizationId,
    teamId: Uuid,
    accountIds: z.array(Uuid).min(1).max(limits.peopleAtOnce),
    endsAt: EndsAt,
  }),
  output: TeamView,
  errors: ['grant.end_past', 'team.full'],
});
