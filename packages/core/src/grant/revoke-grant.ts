import { revokeGrant } from '@atrium/contracts/grant/revoke-grant';
import { implement } from '../kernel/implement.ts';
import { takeGrant } from './change-grants.ts';
import { viewGrant } from './grant-view.ts';

export const revokeGrantVerb = implement(revokeGrant, async (context) => {
  const { input, tenant, audit } = context;
  const grant = await takeGrant(context, input.grantId);
  audit.organization(tenant.organizationId, { targetId: grant.principalId, before: viewGrant(grant) });
  return {};
});
