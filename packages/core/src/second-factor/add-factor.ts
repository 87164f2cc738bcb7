import type { AccountScope } from '@atrium/db/client/scopes';
import { insertFactor, listFactors, lockAccount } from '@atrium/db/second-factor/second-factor-queries';
import { deletePendingSignInsOf } from '@atrium/db/session/pending-sign-in-queries';
import { deleteOtherSessions, markSecondFactorPassed } from '@atrium/db/session/session-queries';
import { alertAccount } from '../account/alert-account.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import type { Request } from '../kernel/request.ts';
import { rotateSession } from '../session/rotate-session.ts';
import { issueBackupCodes } from './backup-codes.ts';

export type FactorContext = {
  readonly actor: Actor;
  readonly own: AccountScope;
  readonly host: Host;
  readonly request: Request;
  readonly now: Date;
  readonly outbox: Outbox;
};

type NewFactor = Parameters<typeof insertFactor>[1];

/** Whether this session may change factors: with the password alone nobody adds one beside those that exist (SEC-5). */
export const mayChangeFactors = ({ hasSecondFactor, secondFactorAt }: Actor): boolean =>
  !hasSecondFactor || secondFactorAt !== null;

/**
 * Makes a proven factor active (SEC-3). With the first one come backup codes, and every other session ends: whoever is
 * in without a second factor comes back with one. The session that has proven it counts as having passed it (SEC-5).
 */
export async function addFactor(
  context: FactorContext,
  factor: NewFactor,
): Promise<{ backupCodes: string[] | null } | 'already_active' | 'session_not_passed'> {
  const { actor, own, host, now } = context;
  await lockAccount(own, own.accountId);
  const before = await listFactors(own, own.accountId);
  // Asked again under the lock: another session may have added the first one a moment ago.
  if (before.length > 0 && actor.secondFactorAt === null) return 'session_not_passed';
  if (!(await insertFactor(own, factor))) return 'already_active';

  const first = before.length === 0;
  const backupCodes = first ? await issueBackupCodes(host, own, now) : null;
  if (first) {
    await deleteOtherSessions(own, actor.sessionId);
    await deletePendingSignInsOf(own, own.accountId);
  }
  await markSecondFactorPassed(own, actor.sessionId, now);
  await rotateSession(context);
  await alertAccount(own, own.accountId, context, { event: `${factor.kind}Added` });
  return { backupCodes };
}
