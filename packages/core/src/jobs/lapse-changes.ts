import type { OrganizationId } from '@atrium/contracts/fields';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope, tenantScope } from '@atrium/db/client/scopes';
import {
  type LapsedChange,
  listLapsedChanges,
  listOpenOfEnded,
  type OwnedInvoiceId,
} from '@atrium/db/renewal/lapsed-queries';
import { withdrawInvoice } from '../invoice/withdraw-invoice.ts';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { daysNow } from '../organization/days-now.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';

const nobody = { id: '', address: '' };
const event = 'subscription.withdraw';
const batch = 200;

/**
 * A larger plan that nobody has paid in time is not wanted: its invoice is withdrawn, and the product goes on with the plan
 * that it has (SUB-4). Each in a transaction of its own.
 */
export async function lapseChanges(host: Host): Promise<void> {
  const { latest } = daysNow(host, host.now());
  let after: OwnedInvoiceId | null = null;
  for (;;) {
    const lapsed: readonly LapsedChange[] = await listLapsedChanges(
      systemScope(host.db),
      latest,
      after,
      batch,
    );
    for (const invoice of lapsed)
      await withdrawLapsed(host, invoice).catch((error: unknown) => {
        // A provider decides about a payment of it at this moment: the next run looks again.
        if (!(error instanceof DomainError)) throw error;
      });
    after = lapsed.at(-1) ?? null;
    if (after === null || lapsed.length < batch) return;
  }
}

/** When its day is over where the customer is (SUB-2). */
async function withdrawLapsed(host: Host, { dueOn, ...invoice }: LapsedChange): Promise<void> {
  const tenant = tenantScope(host.db, invoice.organizationId as OrganizationId);
  if (dueOn < (await readOrganizationDay(tenant, host, host.now()))) await withdraw(host, invoice);
}

/** What is open for a product that has ended would pay for nothing (SUB-6). Tried again while a payment is on its way. */
export async function withdrawEnded(
  host: Host,
  organizationId: OrganizationId,
  productId: string,
): Promise<void> {
  for (const id of await listOpenOfEnded(tenantScope(host.db, organizationId), productId))
    await withdraw(host, { organizationId, id });
}

async function withdraw(host: Host, { organizationId, id }: OwnedInvoiceId): Promise<void> {
  const now = host.now();
  await runTransaction(host.db, async (db) => {
    const tenant = tenantScope(db, organizationId as OrganizationId);
    await withdrawInvoice(tenant, host, id, now);
    const audit = createAuditRecorder({ action: event, accountId: null, request: nobody, now });
    audit.recorder.organization(tenant.organizationId, { event, targetId: id });
    await audit.write(db);
  });
}
