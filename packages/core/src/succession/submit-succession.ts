import { submitSuccession } from '@atrium/contracts/succession/submit-succession';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import {
  changeSuccession,
  countSuccessionDocuments,
  lockOpenSuccession,
} from '@atrium/db/succession/succession-queries';
import { implement } from '../kernel/implement.ts';
import { tellOfSuccession } from './tell-of-succession.ts';
import { viewChangedSuccession } from './view-succession.ts';

export const submitSuccessionVerb = implement(
  submitSuccession,
  async ({ tenant, actor, host, now, audit, outbox, fail }) => {
    const request = await lockOpenSuccession(tenant);
    if (request?.state !== 'collecting' || request.requestedBy !== actor.accountId) {
      return fail('succession.not_collecting', {});
    }
    if ((await countSuccessionDocuments(tenant, request)) === 0) {
      return fail('succession.documents_missing', {});
    }
    await changeSuccession(tenant, request, { state: 'submitted', submittedAt: now });
    audit.organization(tenant.organizationId, { targetId: actor.accountId });
    const { name: organizationName } = await getOrganizationRow(tenant, now);
    await tellOfSuccession({ scope: tenant, host, outbox }, { ...request, organizationName }, 'submitted');
    return viewChangedSuccession(tenant, actor);
  },
);
