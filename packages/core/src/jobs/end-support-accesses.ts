import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import {
  type AccessKey,
  endAccess,
  findAccess,
  listDueAccesses,
  lockDueAccess,
} from '@atrium/db/support/access-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { tellOfAccess } from '../support-access/tell-of-access.ts';

/**
 * Every minute: what is left of accesses whose time is over goes, and the customer is told. Nothing depends on when it
 * comes by: the gate itself compares the end with every check (SUP-3).
 */
export async function endSupportAccesses(host: Host): Promise<void> {
  const now = host.now();
  for (const key of await listDueAccesses(systemScope(host.db), now)) await end(host, key, now);
}

/** Once: whoever comes second finds it ended. */
const end = (host: Host, key: AccessKey, now: Date): Promise<void> =>
  runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    const row = (await lockDueAccess(system, key, now)) && (await findAccess(system, key));
    if (!row) return;
    await endAccess(system, key, { endedAt: row.endsAt, endedBy: null });
    const audit = createAuditRecorder({
      ...{ action: 'supportAccess.end', accountId: null, request: { id: '', address: '' }, now },
    });
    audit.recorder.organization(key.organizationId as OrganizationId, {
      ...{ event: 'supportAccess.end', targetId: key.id },
    });
    const { outbox, write } = createOutboxRecorder(now);
    await tellOfAccess({ scope: system, host, outbox }, row, 'ended', '');
    await audit.write(db);
    await write(db);
  });
