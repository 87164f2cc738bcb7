import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { TeamDetails, TeamView } from './team-view.ts';

export const updateTeam = defineAction({
  name: 'team.update',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.update',
  resource: 'teamId',
  input: TeamDetails.extend({
    organizationId: OrganizationId,
    teamId: Uuid,
    version: z.number().int().nonnegative(),
  }),
  output: TeamView,
  errors: ['team.name_taken', 'team.changed_meanwhile'],
});
