import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { Ability } from '../organization/organization-view.ts';
import { TeamRow } from './team-view.ts';

/** The organization's work teams, by name (TEAM-1). */
export const listTeams = defineAction({
  name: 'team.list',
  kind: 'query',
  scope: 'organization',
  permission: 'team.list',
  input: z.object({
    organizationId: OrganizationId,
    search: optionalLine(limits.search),
    after: z
      .object({ name: z.string().max(limits.teamName), lastId: Uuid })
      .nullable()
      .default(null),
  }),
  output: z.object({ teams: z.array(TeamRow), more: z.boolean(), can: z.object({ create: Ability }) }),
  errors: [],
});
