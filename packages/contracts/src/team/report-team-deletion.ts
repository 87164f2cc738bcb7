import { z } from 'zod';
import { Moment, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ReportFacts } from '../report/report-view.ts';

/** Who would lose access to what, kept as a report whose link can be shared (TEAM-5, ORG-10). */
export const reportTeamDeletion = defineAction({
  name: 'team.reportDeletion',
  kind: 'mutation',
  scope: 'organization',
  permission: 'team.delete',
  resource: 'teamId',
  input: z.object({ organizationId: OrganizationId, teamId: Uuid }),
  output: z.object({ reportId: Uuid, expiresAt: Moment, facts: ReportFacts }),
  errors: [],
  rateLimit: { limit: 60, windowSeconds: 300, by: 'actor' },
});
