import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { TeamView } from './team-view.ts';

export const getTeam = defineAction({
  name: 'team.get',
  kind: 'query',
  scope: 'organization',
  permission: 'team.read',
  resource: 'teamId',
  input: z.object({ organizationId: OrganizationId, teamId: Uuid }),
  output: TeamView,
  errors: [],
});
