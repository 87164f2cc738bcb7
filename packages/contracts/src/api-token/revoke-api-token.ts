import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Gone with the next request, in every process (API-4). One's own; an administrator any. */
export const revokeApiToken = defineAction({
  name: 'apiToken.revoke',
  kind: 'mutation',
  scope: 'organization',
  permission: 'api_token.revoke',
  resource: 'apiTokenId',
  byToken: false,
  input: z.object({ organizationId: OrganizationId, apiTokenId: Uuid }),
  output: z.object({}),
  errors: [],
});
