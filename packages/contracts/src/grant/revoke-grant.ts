import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Gone with the next request, in every process (PERM-8). */
export const revokeGrant = defineAction({
  name: 'grant.revoke',
  kind: 'mutation',
  scope: 'organization',
  permission: 'grant.change',
  resource: 'grantId',
  input: z.object({ organizationId: OrganizationId, grantId: Uuid }),
  output: z.object({}),
  errors: [],
});
