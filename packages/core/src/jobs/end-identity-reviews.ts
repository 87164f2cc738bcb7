import { runTransaction } from '@atrium/db/client/run-transaction';
import { type SystemScope, systemScope } from '@atrium/db/client/scopes';
import {
  changeReview,
  listDueReviews,
  listStaleReviews,
  lockReview,
} from '@atrium/db/identity-review/identity-review-queries';
import { removeSecondFactors } from '@atrium/db/identity-review/lost-factor-queries';
import { tellOfReview } from '../identity-review/tell-of-review.ts';
import { type AuditRecorder, createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder, type Outbox } from '../kernel/outbox-recorder.ts';

const collectingDays = 2;
const undecidedDays = 30;

type Effects = { readonly system: SystemScope; readonly audit: AuditRecorder; readonly outbox: Outbox };

/** Every minute: what has waited long enough is carried out, and what nobody went on with ends (SEC-6). */
export async function endIdentityReviews(host: Host): Promise<void> {
  const now = host.now();
  const system = systemScope(host.db);
  for (const id of await listDueReviews(system, now)) await removeLostFactors(host, id, now);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const stale = { startedBefore: daysAgo(collectingDays), submittedBefore: daysAgo(undecidedDays) };
  for (const id of await listStaleReviews(system, stale)) await expire(host, id, now);
}

/** Exactly once: the case is locked, and whoever comes second finds it ended, be it by a stop or by this job elsewhere. */
const removeLostFactors = (host: Host, id: string, now: Date): Promise<void> =>
  inTransaction(host, now, async ({ system, audit, outbox }) => {
    const review = await lockReview(system, id);
    if (review?.state !== 'waiting' || !review.endsAt || review.endsAt > now) return audit.unchanged();
    const { accountId } = review;
    const completed = await changeReview(system, id, { state: 'completed', endedAt: now });
    await removeSecondFactors(system, accountId);
    audit.account(accountId, { event: 'identityReview.complete' });
    await tellOfReview({ system, host, outbox, now }, completed, 'completed');
  });

const expire = (host: Host, id: string, now: Date): Promise<void> =>
  inTransaction(host, now, async ({ system, audit, outbox }) => {
    const review = await lockReview(system, id);
    if (review?.state !== 'collecting' && review?.state !== 'submitted') return audit.unchanged();
    const expired = await changeReview(system, id, { state: 'expired', endedAt: now });
    audit.account(review.accountId, { event: 'identityReview.expire' });
    if (review.state === 'submitted') {
      await tellOfReview({ system, host, outbox, now }, expired, 'expired');
    }
  });

function inTransaction(host: Host, now: Date, work: (effects: Effects) => Promise<void>): Promise<void> {
  return runTransaction(host.db, async (db) => {
    const request = { id: '', address: '' };
    const audit = createAuditRecorder({ action: 'identityReview.end', accountId: null, request, now });
    const outbox = createOutboxRecorder(now);
    await work({ system: systemScope(db), audit: audit.recorder, outbox: outbox.outbox });
    await audit.write(db);
    await outbox.write(db);
  });
}
