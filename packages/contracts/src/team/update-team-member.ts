import { z } from 'zod';
import { EndsAt, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { TeamView } from './team-view.ts';

/** Who leads, whether they may manage members (TEAM-3), and when somebody's place ends (MEM-11). Never a leader's to decide. */
export const updateTeamMember = defineAction({
  name: 'team.updateMember',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.update',
  resource: 'teamId',
  input: z.object({
    organizationId: OrganizationId,
    teamId: Uuid,
    accountId: Uuid,
    leader: z.boolean(),
    mayManage: z.boolean(),
    endsAt: EndsAt,
  }),
  output: TeamView,
  errors: ['grant.end_past'],
});
