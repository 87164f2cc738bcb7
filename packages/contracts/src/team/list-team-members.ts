import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { TeamMemberRow } from './team-view.ts';

/** Leaders first, then by name. */
export const listTeamMembers = defineAction({
  name: 'team.listMembers',
  kind: 'query',
  scope: 'organization',
  permission: 'team.read',
  resource: 'teamId',
  input: z.object({
    organizationId: OrganizationId,
    teamId: Uuid,
    search: optionalLine(limits.search),
    skip: z.number().int().min(0).max(limits.listed).default(0),
  }),
  output: z.object({ members: z.array(TeamMemberRow), more: z.boolean() }),
  errors: [],
});
