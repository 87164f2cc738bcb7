import { getSupportAccess } from '@atrium/contracts/support-access/get-support-access';
import { listedUses } from '@atrium/contracts/support-access/support-access-types';
import { listAuditLog } from '@atrium/db/audit/audit-log-queries';
import { findAccess } from '@atrium/db/support/access-queries';
import { viewAuditEvent } from '../audit/audit-view.ts';
import { implement } from '../kernel/implement.ts';
import { viewAccess } from './access-view.ts';

export const getSupportAccessVerb = implement(getSupportAccess, async ({ input, tenant, now, notFound }) => {
  const { organizationId } = tenant;
  const row = (await findAccess(tenant, { organizationId, id: input.accessId })) ?? notFound();
  const filter = { actorId: null, events: [], targetId: null, from: null, until: null };
  const uses = await listAuditLog(
    tenant,
    { ...filter, supportAccessId: input.accessId },
    { cursor: null, direction: 'older', limit: listedUses },
  );
  return { access: viewAccess(row, now), uses: uses.map(viewAuditEvent) };
});
