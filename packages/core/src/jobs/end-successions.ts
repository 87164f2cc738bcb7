import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import {
  appointRepresentative,
  changeSuccession,
  findOrganizationName,
  listDueSuccessions,
  lockSuccession,
  relieveAbsentRepresentatives,
  type SuccessionKey,
} from '@atrium/db/succession/succession-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { tellOfSuccession } from '../succession/tell-of-succession.ts';

/**
 * Every minute: a request that nobody has stopped in its waiting time is carried out (ORG-9). The former legal
 * representatives become collaborators without the billing right: nobody can carry a legal responsibility who cannot
 * act, and counted among those who can (MEM-2) they would let the last one who does act step down. Membership, grants
 * and data stay, so that the new one can give the role back. Whoever has been here since the request keeps the role,
 * and so do all others then.
 */
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
    if (appointed) {
      // Before the roles change: the former ones are told, too.
      await tellOfSuccession(parts, about, 'completed');
      const since = request.submittedAt ?? now;
      for (const targetId of await relieveAbsentRepresentatives(system, organizationId, requestedBy, since))
        audit.recorder.organization(organizationId, {
          ...{ event: 'succession.relieve', targetId },
          ...{ before: { role: 'legal_representative' }, after: { role: 'collaborator' } },
        });
    }
    await audit.write(db);
    await outbox.write(db);
  });
