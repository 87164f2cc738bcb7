import { retentionYears } from '@atrium/contracts/organization/deletion-blockers';
import { deleteExpiredConfirmations } from '@atrium/db/account/email-confirmation-queries';
import { deleteExpiredAddressChanges } from '@atrium/db/account/identifier-change-queries';
import { deleteExpiredPhoneProofs } from '@atrium/db/account/profile-queries';
import { deleteUnconfirmedAccount, listUnusedSignUps } from '@atrium/db/account/sign-up-claim-queries';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { deleteOldHelpRecords } from '@atrium/db/help/help-queries';
import { deleteExpiredReviewLinks } from '@atrium/db/identity-review/identity-review-queries';
import { deleteExpiredInvoiceExports } from '@atrium/db/invoice-export/invoice-export-queries';
import { deleteKeptOrganizations, sweepDeletedOrganizations } from '@atrium/db/organization/deletion-queries';
import { deleteOldProviderEvents } from '@atrium/db/payment/provider-event-queries';
import { deleteExpiredReports } from '@atrium/db/report/report-queries';
import { deletePastAttempts } from '@atrium/db/request/attempt-queries';
import { deleteOldIdempotencyKeys } from '@atrium/db/request/idempotency-queries';
import { deletePastWindows } from '@atrium/db/request/rate-limit-queries';
import { deleteExpiredSetups } from '@atrium/db/second-factor/second-factor-setup-queries';
import { deleteOldDevices } from '@atrium/db/session/known-device-queries';
import { deleteExpiredPendingSignIns } from '@atrium/db/session/pending-sign-in-queries';
import { deleteExpiredSessions } from '@atrium/db/session/session-queries';
import { deleteEndedCodes } from '@atrium/db/support/code-queries';
import type { Host } from '../kernel/host.ts';

const yearsBefore = (now: Date, years: number): Date => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
};

const idempotencyDays = 7;
/** A sign-up that nobody confirmed and that is signed in nowhere (ACC-1). */
const unusedSignUpDays = 30;
const maxSignUps = 500;
const helpMissDays = 90;
const helpFeedbackDays = 365;
const attemptDays = 1;
/** Stripe repeats a message for three days, and shows those of thirty. */
const providerEventDays = 30;

/** Hourly: what has run out is of no use to anybody but a thief. */
export async function removeExpired(host: Host): Promise<void> {
  const now = host.now();
  const system = systemScope(host.db);
  await deleteExpiredSessions(system, now);
  await deleteExpiredConfirmations(system, now);
  await deleteExpiredAddressChanges(system, now);
  await deleteExpiredSetups(system, now);
  await deleteExpiredPendingSignIns(system, now);
  await deleteOldDevices(system, now);
  await deletePastAttempts(host.db, new Date(now.getTime() - attemptDays * 86_400_000));
  await removeUnusedSignUps(host, now);
  await deleteExpiredReports(system, now);
  await deleteExpiredReviewLinks(system, now);
  await deleteExpiredPhoneProofs(system, now);
  await deleteEndedCodes(system, now);
  await deleteExpiredInvoiceExports(system, now);
  await sweepDeletedOrganizations(system);
  await deleteKeptOrganizations(system, yearsBefore(now, retentionYears));
  await deletePastWindows(host.db, now);
  await deleteOldProviderEvents(system, new Date(now.getTime() - providerEventDays * 86_400_000));
  await deleteOldIdempotencyKeys(host.db, new Date(now.getTime() - idempotencyDays * 86_400_000));
  const dayBefore = (days: number): string =>
    new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  await deleteOldHelpRecords(host.db, {
    misses: dayBefore(helpMissDays),
    feedback: dayBefore(helpFeedbackDays),
  });
}

/** Each on its own: one that cannot go does not keep the others. */
async function removeUnusedSignUps(host: Host, now: Date): Promise<void> {
  const before = new Date(now.getTime() - unusedSignUpDays * 86_400_000);
  for (const accountId of await listUnusedSignUps(systemScope(host.db), before, maxSignUps)) {
    await runTransaction(host.db, (db) => deleteUnconfirmedAccount(systemScope(db), accountId)).catch(
      (error: unknown) => host.log({ level: 'error', message: 'an unused sign-up was not removed', error }),
    );
  }
}
