import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import {
  appointRepresentative,
  changeSuccession,
  findOrganizationName,
  listDueSuccessions,
  lockSuccession,
  type SuccessionKey,
} from '@atrium/db/succession/succession-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { tellOfSuccession } from '../succession/tell-of-succession.ts';

/** Every minute: a request that nobody has stopped in its waiting time is carried out (ORG-9). */
export async function endSuccessions(host: Host): Promise<void> {
  const now = host.now();
  for (const key of await listDueSuccessions(systemScope(host.db), now)) await carryOut(host, key, now);
}

/** Exactly once: the request is locked, and whoever comes second finds it ended, by a stop or by this job elsewhere. */
const carryOut = (host: Host, key: SuccessionKey, now: Date): Promise<void> =>
  runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    const request = await lockSuccession(system, key);
    if (request?.state !== 'waiting' || !request.endsAt || request.endsAt > now) return;
    const audit = createAuditRecorder({
      ...{ action: 'succession.complete', accountId: null, request: { id: '', address: '' }, now },
    });
    const outbox = createOutboxRecorder(now);
    const { requestedBy } = request;
    const organizationId = request.organizationId as OrganizationId;
    const organizationName = await findOrganizationName(system, organizationId);
    const appointed =
      organizationName !== null && (await appointRepresentative(system, organizationId, requestedBy, now));
    await changeSuccession(system, key, { state: appointed ? 'completed' : 'stopped', endedAt: now });
    audit.recorder.organization(organizationId, {
      ...{ event: appointed ? 'succession.complete' : 'succession.lapse', targetId: requestedBy },
      ...(appointed ? { after: { role: 'legal_representative' } } : {}),
    });
    const about = { organizationId, organizationName: organizationName ?? '', requestedBy };
    const parts = { scope: system, host, outbox: outbox.outbox };
    if (appointed) await tellOfSuccession(parts, about, 'completed');
    await audit.write(db);
    await outbox.write(db);
  });
