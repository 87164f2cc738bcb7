import { removeSecondFactor } from '@atrium/contracts/second-factor/remove-second-factor';
import { replaceBackupCodes } from '@atrium/db/second-factor/backup-code-queries';
import { deleteFactor, listFactors, lockAccount } from '@atrium/db/second-factor/second-factor-queries';
import { deletePendingSignInsOf } from '@atrium/db/session/pending-sign-in-queries';
import { deleteOtherSessions } from '@atrium/db/session/session-queries';
import { alertAccount } from '../account/alert-account.ts';
import { implement } from '../kernel/implement.ts';
import { rotateSession } from '../session/rotate-session.ts';

/** Every other session ends: one of them may be on the very device that was lost. */
export const removeSecondFactorVerb = implement(removeSecondFactor, async (context) => {
  const { actor, own, input, now, audit, fail } = context;
  if (actor.secondFactorAt === null) return fail('factor.session_not_passed', {});
  await lockAccount(own, own.accountId);
  const kind = await deleteFactor(own, input.id);
  if (kind === null) return fail('request.not_found', {});
  const twoFactorOff = (await listFactors(own, own.accountId)).length === 0;
  if (twoFactorOff) await replaceBackupCodes(own, [], now);
  await deleteOtherSessions(own, actor.sessionId);
  await deletePendingSignInsOf(own, own.accountId);
  await rotateSession(context);
  await alertAccount(own, own.accountId, context, { event: `${kind}Removed`, twoFactorOff });
  audit.account(own.accountId, { before: { kind }, after: { twoFactorOff } });
  return { twoFactorOff };
});
