import { startSuccession } from '@atrium/contracts/succession/start-succession';
import { newId } from '@atrium/db/client/new-id';
import { insertSuccession } from '@atrium/db/succession/succession-queries';
import { implement } from '../kernel/implement.ts';
import { viewChangedSuccession } from './view-succession.ts';

export const startSuccessionVerb = implement(startSuccession, async ({ tenant, actor, now, audit, fail }) => {
  if (actor.role === 'legal_representative') return fail('succession.already_representative', {});
  const request = { id: newId(), requestedBy: actor.accountId, startedAt: now };
  if (!(await insertSuccession(tenant, request))) return fail('succession.already_open', {});
  audit.organization(tenant.organizationId, { targetId: actor.accountId });
  return viewChangedSuccession(tenant, actor);
});
