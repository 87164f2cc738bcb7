import { renewBackupCodes } from '@atrium/contracts/second-factor/renew-backup-codes';
import { lockAccount } from '@atrium/db/second-factor/second-factor-queries';
import { alertAccount } from '../account/alert-account.ts';
import { implement } from '../kernel/implement.ts';
import { rotateSession } from '../session/rotate-session.ts';
import { issueBackupCodes } from './backup-codes.ts';

export const renewBackupCodesVerb = implement(renewBackupCodes, async (context) => {
  const { actor, own, host, now, audit, fail } = context;
  if (!actor.hasSecondFactor || actor.secondFactorAt === null) return fail('factor.session_not_passed', {});
  await lockAccount(own, own.accountId);
  const backupCodes = await issueBackupCodes(host, own, now);
  await rotateSession(context);
  await alertAccount(own, own.accountId, context, { event: 'backupCodesRenewed' });
  audit.account(own.accountId, {});
  return { backupCodes };
});
