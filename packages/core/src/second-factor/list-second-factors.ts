import { listSecondFactors } from '@atrium/contracts/second-factor/list-second-factors';
import { getPhone } from '@atrium/db/account/account-queries';
import { countBackupCodes } from '@atrium/db/second-factor/backup-code-queries';
import { listFactors } from '@atrium/db/second-factor/second-factor-queries';
import { implement } from '../kernel/implement.ts';
import { endOfPhone } from './one-time-codes.ts';

export const listSecondFactorsVerb = implement(listSecondFactors, async ({ actor, own, host }) => {
  const [factors, backupCodesLeft, { phone }] = await Promise.all([
    listFactors(own, own.accountId),
    countBackupCodes(own, own.accountId),
    getPhone(own),
  ]);
  return {
    factors: factors.map(({ phone: number, createdAt, lastUsedAt, ...factor }) => ({
      ...factor,
      phoneEnd: number === null ? null : endOfPhone(number),
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    backupCodesLeft,
    sessionPassed: actor.secondFactorAt !== null,
    smsAvailable: host.smsAvailable,
    phone,
  };
});
