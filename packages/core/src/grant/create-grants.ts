import { createGrants } from '@atrium/contracts/grant/create-grants';
import { implement } from '../kernel/implement.ts';
import { giveGrants } from './change-grants.ts';
import { viewGrant } from './grant-view.ts';

export const createGrantsVerb = implement(createGrants, async (context) => {
  const { input, tenant, audit } = context;
  const grants = (await giveGrants(context, input)).map(viewGrant);
  audit.organization(tenant.organizationId, { targetId: input.principalId, after: { grants } });
  return { grants };
});
