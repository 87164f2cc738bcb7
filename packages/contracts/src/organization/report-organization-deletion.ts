import { z } from 'zod';
import { Moment, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ReportFacts } from '../report/report-view.ts';

/** Says exactly what deleting would do; the link to it can be shared (ORG-10). */
export const reportOrganizationDeletion = defineAction({
  name: 'organization.reportDeletion',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.delete',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ reportId: z.uuid(), expiresAt: Moment, facts: ReportFacts }),
  errors: ['organization.not_deletable'],
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
});
