import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Carries out what a report has shown first (TEAM-5); refused when the facts have changed since (ORG-10). */
export const deleteTeam = defineAction({
  name: 'team.delete',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.delete',
  resource: 'teamId',
  input: z.object({ organizationId: OrganizationId, teamId: Uuid, reportId: Uuid }),
  output: z.object({}),
  errors: ['report.facts_changed', 'report.expired'],
});
