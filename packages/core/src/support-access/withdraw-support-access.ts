import { withdrawSupportAccess } from '@atrium/contracts/support-access/withdraw-support-access';
import { endAccess, findAccess, lockRunningAccess } from '@atrium/db/support/access-queries';
import { implement } from '../kernel/implement.ts';
import { viewAccess } from './access-view.ts';
import { tellOfAccess } from './tell-of-access.ts';

export const withdrawSupportAccessVerb = implement(
  withdrawSupportAccess,
  async ({ input, tenant, actor, now, host, audit, outbox, fail, notFound }) => {
    const key = { organizationId: tenant.organizationId, id: input.accessId };
    if (!(await lockRunningAccess(tenant, key, now))) {
      return (await findAccess(tenant, key)) ? fail('support_access.over', {}) : notFound();
    }
    await endAccess(tenant, key, { endedAt: now, endedBy: actor.accountId });
    audit.organization(tenant.organizationId, { targetId: input.accessId });
    const row = (await findAccess(tenant, key)) ?? notFound();
    await tellOfAccess({ scope: tenant, host, outbox }, row, 'withdrawn', row.endedByName ?? '');
    return viewAccess(row, now);
  },
);
