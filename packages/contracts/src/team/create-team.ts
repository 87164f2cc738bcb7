import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { TeamDetails, TeamView } from './team-view.ts';

export const createTeam = defineAction({
  name: 'team.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.create',
  input: TeamDetails.extend({ organizationId: OrganizationId }),
  output: TeamView,
  errors: ['team.name_taken', 'team.too_many'],
});
