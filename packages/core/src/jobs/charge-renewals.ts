import { addDays } from '@atrium/billing/date/calendar-date';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { Database } from '@atrium/db/client/create-database';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { type SystemScope, systemScope, tenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import {
  type AttemptRow,
  listAttemptedOrganizations,
  postponeAttempt,
  takeDueAttempt,
  takeFailedAttempt,
} from '@atrium/db/renewal/attempt-queries';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { daysNow } from '../organization/days-now.ts';
import { organizationDay } from '../organization/organization-day.ts';
import { type Charging, chargeRenewal, retryOrLeave } from '../renewal/charge-renewal.ts';

/** A charge that waits for its customer's confirmation has nobody to confirm it: after a day it has failed. */
const unconfirmedMilliseconds = 86_400_000;

/**
 * Charges the automatic renewals whose day has come, and deals with those that failed (SUB-5). Each is a transaction of
 * its own that ends with the payment's row and its job, so that it can be stopped anywhere and run again: nothing is
 * charged twice, because an attempt that is under way is waiting no more (SUB-8).
 */
export async function chargeRenewals(host: Host): Promise<number> {
  let done = await chargeAll(host, null);
  const passedBy = await listAttemptedOrganizations(
    systemScope(host.db),
    daysNow(host, host.now()).latest,
    unconfirmedSince(host),
  );
  for (const organizationId of passedBy) done += await chargeAll(host, organizationId as OrganizationId);
  return done;
}

/**
 * Of any organization, passing by those whose money is moving; or of one, each time waiting for its turn. The first charge of many
 * already moves the money, so that an organization that is only passed by would be charged once per run.
 */
async function chargeAll(host: Host, organizationId: OrganizationId | null): Promise<number> {
  let done = 0;
  while (await oneFailed(host, organizationId)) done += 1;
  while (await oneDue(host, organizationId)) done += 1;
  return done;
}

const unconfirmedSince = (host: Host) => new Date(host.now().getTime() - unconfirmedMilliseconds);

const oneDue = (host: Host, organizationId: OrganizationId | null): Promise<boolean> =>
  one(
    host,
    organizationId,
    (system) => takeDueAttempt(system, daysNow(host, host.now()), organizationId),
    (charging, attempt) => chargeRenewal(charging, attempt),
  );

const oneFailed = (host: Host, organizationId: OrganizationId | null): Promise<boolean> =>
  one(
    host,
    organizationId,
    (system) => takeFailedAttempt(system, unconfirmedSince(host), organizationId),
    (charging, attempt) => retryOrLeave(charging, attempt, 'charging', attempt.failure),
  );

async function one<A extends AttemptRow>(
  host: Host,
  waitFor: OrganizationId | null,
  take: (system: SystemScope) => Promise<A | undefined>,
  work: (charging: Charging, attempt: A) => Promise<void>,
): Promise<boolean> {
  const taken: { attempt?: A } = {};
  try {
    return await runTransaction(host.db, async (db) => {
      if (waitFor !== null) await lockMoney(tenantScope(db, waitFor));
      taken.attempt = await take(systemScope(db));
      if (!taken.attempt) return false;
      await withEffects(host, db, taken.attempt, work);
      return true;
    });
  } catch (error) {
    const { attempt } = taken;
    if (!attempt) throw error;
    // One that cannot be charged for a reason of ours must not keep the others waiting.
    const { organizationId, productId } = attempt;
    host.log({ level: 'error', message: 'a renewal could not be charged', error, organizationId, productId });
    await postponeAttempt(
      systemScope(host.db),
      attempt,
      addDays(organizationDay(host, attempt, host.now()), 1),
    );
    return true;
  }
}

async function withEffects<A extends AttemptRow>(
  host: Host,
  db: Database,
  attempt: A,
  work: (charging: Charging, attempt: A) => Promise<void>,
): Promise<void> {
  const now = host.now();
  const request = { id: '', address: '' };
  const audit = createAuditRecorder({ action: 'subscription.renew', accountId: null, request, now });
  const outbox = createOutboxRecorder(now);
  const tenant = tenantScope(db, attempt.organizationId as OrganizationId);
  const effects = { audit: audit.recorder, outbox: outbox.outbox };
  await work({ tenant, host, effects, now }, attempt);
  audit.recorder.unchanged();
  await audit.write(db);
  await outbox.write(db);
}
