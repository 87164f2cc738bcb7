import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { OrganizationSecurityView } from './get-organization-security.ts';

/** Two-factor authentication for everyone in the organization, or for whoever likes (ORG-8). */
export const updateOrganizationSecurity = defineAction({
  name: 'organization.updateSecurity',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.update_security',
  input: z.object({ organizationId: OrganizationId, requiresSecondFactor: z.boolean() }),
  output: OrganizationSecurityView,
  errors: ['organization.own_second_factor_missing'],
  sudo: true,
});
