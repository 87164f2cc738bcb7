import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import {
  endTransfer,
  listLapsedTransfers,
  lockTransfer,
  type StalePlace,
} from '@atrium/db/transfer/transfer-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { sendTransferMail } from '../transfer/transfer-mails.ts';

const batch = 200;

/** Hourly: transfers that nobody has accepted in time lapse, and whoever offered them hears of it (PROD-5). */
export async function lapseTransfers(host: Host): Promise<void> {
  const system = systemScope(host.db);
  for (;;) {
    const stale = await listLapsedTransfers(system, host.now(), batch);
    for (const place of stale) await lapse(host, place);
    if (stale.length < batch) return;
  }
}

async function lapse(host: Host, { organizationId, id }: StalePlace): Promise<void> {
  const now = host.now();
  await runTransaction(host.db, async (db) => {
    const tenant = tenantScope(db, organizationId);
    const found = await lockTransfer(tenant, id);
    if (found?.state !== 'pending') return;
    await endTransfer(tenant, found, { state: 'lapsed', now });
    const outbox = createOutboxRecorder(now);
    const to = {
      ...{ email: found.offeredByEmail, locale: found.offeredByLocale, firstName: found.offeredByFirstName },
    };
    const path = `/o/${organizationId}/products/transfer`;
    sendTransferMail(host, outbox.outbox, to, 'lapsed', { ...found, receiverName: '', by: '', path });
    await outbox.write(db);
    const audit = createAuditRecorder({
      ...{ action: 'transfer.lapse', accountId: null, request: { id: '', address: '' }, now },
    });
    audit.recorder.organization(organizationId, { targetId: id });
    await audit.write(db);
  });
}
