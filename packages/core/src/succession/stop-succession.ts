import { stopSuccession } from '@atrium/contracts/succession/stop-succession';
import { getOrganizationRow } from '@atrium/db/organization/organization-queries';
import { changeSuccession, lockOpenSuccession } from '@atrium/db/succession/succession-queries';
import { implement } from '../kernel/implement.ts';
import { tellOfSuccession } from './tell-of-succession.ts';
import { mayStop, viewChangedSuccession } from './view-succession.ts';

export const stopSuccessionVerb = implement(
  stopSuccession,
  async ({ tenant, actor, host, now, audit, outbox, fail }) => {
    const request = await lockOpenSuccession(tenant);
    if (!request) return fail('succession.ended', {});
    if (!mayStop(actor, request.requestedBy)) return fail('succession.not_yours', {});
    await changeSuccession(tenant, request, { state: 'stopped', endedAt: now });
    audit.organization(tenant.organizationId, { targetId: request.requestedBy });
    if (request.state !== 'collecting') {
      const { name: organizationName } = await getOrganizationRow(tenant, now);
      await tellOfSuccession({ scope: tenant, host, outbox }, { ...request, organizationName }, 'stopped');
    }
    return viewChangedSuccession(tenant, actor);
  },
);
