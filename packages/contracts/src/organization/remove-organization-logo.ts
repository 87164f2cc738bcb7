import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { OrganizationView } from './organization-view.ts';

/** The name stands at the top left again (ORG-4). */
export const removeOrganizationLogo = defineAction({
  name: 'organization.removeLogo',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.update',
  input: z.object({ organizationId: OrganizationId }),
  output: OrganizationView,
  errors: [],
});
