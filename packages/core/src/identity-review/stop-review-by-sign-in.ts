import type { SystemScope } from '@atrium/db/client/scopes';
import { changeReview, lockOpenReview } from '@atrium/db/identity-review/identity-review-queries';
import type { AuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { tellOfReview } from './tell-of-review.ts';

type Parts = {
  readonly system: SystemScope;
  readonly host: Host;
  readonly audit: AuditRecorder;
  readonly outbox: Outbox;
  readonly now: Date;
};

/** Whoever passes a second factor has not lost it: a case under way for this account ends (SEC-6). */
export async function stopReviewBySignIn(parts: Parts, accountId: string): Promise<void> {
  const { system, audit, now } = parts;
  const open = await lockOpenReview(system, accountId);
  if (!open) return;
  const stopped = await changeReview(system, open.id, {
    ...{ state: 'stopped', endedAt: now, stoppedBy: 'sign_in' },
  });
  audit.account(accountId, { event: 'identityReview.stop', after: { by: 'sign_in' } });
  // Of a case that nobody has been told of there is nothing to take back.
  if (open.state !== 'collecting') await tellOfReview(parts, stopped, 'stopped');
}
