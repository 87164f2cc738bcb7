import { createGrants } from './create-grants.ts';
import { revokeGrant } from './revoke-grant.ts';
import { updateGrant } from './update-grant.ts';

export const grantActions = {
  grant: { create: createGrants, update: updateGrant, revoke: revokeGrant },
} as const;
