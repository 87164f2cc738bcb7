import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { OrganizationView } from './organization-view.ts';

export const getOrganization = defineAction({
  name: 'organization.get',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({ organizationId: OrganizationId }),
  output: OrganizationView,
  errors: [],
});
