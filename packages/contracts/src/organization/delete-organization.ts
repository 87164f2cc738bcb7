import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** With the password, and a report whose facts still hold (ORG-7, ORG-10). Accounts stay. */
export const deleteOrganization = defineAction({
  name: 'organization.delete',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.delete',
  input: z.object({ organizationId: OrganizationId, reportId: z.uuid() }),
  output: z.object({}),
  errors: ['organization.not_deletable', 'report.facts_changed', 'report.expired'],
  sudo: true,
});
