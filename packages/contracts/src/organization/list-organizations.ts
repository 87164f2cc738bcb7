import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { MyOrganizationView } from './organization-view.ts';

/** "My organizations" (ACC-4): by name, at most 500. */
export const listOrganizations = defineAction({
  name: 'organization.list',
  kind: 'query',
  scope: 'account',
  permission: 'organization.list',
  input: z.object({}),
  output: z.object({ organizations: z.array(MyOrganizationView) }),
  errors: [],
});
