import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ReportView } from './report-view.ts';

/** By the link that somebody shared; for members who hold the right to what the report is about (ORG-10). */
export const getReport = defineAction({
  name: 'report.get',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({ organizationId: OrganizationId, reportId: z.uuid() }),
  output: ReportView,
  errors: ['report.expired', 'request.not_found', 'permission.denied'],
});
