import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

export const OrganizationSecurityView = z.object({
  requiresSecondFactor: z.boolean(),
  people: z.number().int(),
  /** How many of them have no second factor yet; the members page names them. */
  withoutSecondFactor: z.number().int(),
});

/** What the organization asks of everyone, and how far they are (ORG-8). */
export const getOrganizationSecurity = defineAction({
  name: 'organization.getSecurity',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.update_security',
  input: z.object({ organizationId: OrganizationId }),
  output: OrganizationSecurityView,
  errors: [],
});
