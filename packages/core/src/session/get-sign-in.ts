import { getSignIn } from '@atrium/contracts/session/get-sign-in';
import { countBackupCodes } from '@atrium/db/second-factor/backup-code-queries';
import { listFactors } from '@atrium/db/second-factor/second-factor-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { endOfPhone } from '../second-factor/one-time-codes.ts';
import { readPendingSignIn } from './pending-sign-in.ts';

export const getSignInVerb = implementSystem(getSignIn, async ({ host, request, now, fail, system }) => {
  const pending = await readPendingSignIn(system, request, now);
  if (!pending) return fail('session.sign_in_expired', {});
  const factors = await listFactors(system, pending.accountId);
  const offered = factors.filter(({ kind }) => kind !== 'sms' || host.smsAvailable);
  // Several passkeys are one way: the browser asks which.
  const ways = offered.filter(({ kind }, index) => offered.findIndex((way) => way.kind === kind) === index);
  return {
    methods: ways.map(({ kind, phone }) => ({ kind, phoneEnd: phone === null ? null : endOfPhone(phone) })),
    hasBackupCodes: (await countBackupCodes(system, pending.accountId)) > 0,
    expiresAt: pending.expiresAt.toISOString(),
  };
});
