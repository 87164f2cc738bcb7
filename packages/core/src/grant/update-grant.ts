import { updateGrant } from '@atrium/contracts/grant/update-grant';
import { implement } from '../kernel/implement.ts';
import { changeGrant } from './change-grants.ts';
import { viewGrant } from './grant-view.ts';

export const updateGrantVerb = implement(updateGrant, async (context) => {
  const { input, tenant, audit } = context;
  const { before, after } = await changeGrant(context, input);
  audit.organization(tenant.organizationId, {
    ...{ targetId: after.principalId, before: viewGrant(before), after: viewGrant(after) },
  });
  return viewGrant(after);
});
