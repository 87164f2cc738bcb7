import { sendSignInCode } from '@atrium/contracts/session/send-sign-in-code';
import { getLocale } from '@atrium/db/account/account-queries';
import { listFactors } from '@atrium/db/second-factor/second-factor-queries';
import { lockPendingSignIn, updatePendingSignIn } from '@atrium/db/session/pending-sign-in-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';
import {
  hashSmsCode,
  newSmsCode,
  resendSeconds,
  smsAttempts,
  smsMinutes,
} from '../second-factor/one-time-codes.ts';
import { allowSms } from '../second-factor/sms-budget.ts';
import { pendingUntil, readPendingSignIn } from './pending-sign-in.ts';

const messagesPerSignIn = 3;

export const sendSignInCodeVerb = implementSystem(sendSignInCode, async (context) => {
  const { host, request, now, fail, system, transaction } = context;
  const pending = await readPendingSignIn(system, request, now);
  if (!pending || !request.signInToken) return fail('session.sign_in_expired', {});
  const factor = (await listFactors(system, pending.accountId)).find(({ kind }) => kind === 'sms');
  if (!factor?.phone || !host.smsAvailable) return fail('factor.sms_unavailable', {});
  const { phone } = factor;
  const tokenHash = hashToken(request.signInToken);
  const wait = secondsToWait(pending, now);
  if (wait > 0) return fail('factor.sms_too_soon', { retryAfterSeconds: wait });
  await allowSms(host, pending.accountId, phone);

  const sent = await transaction(async ({ system, audit, outbox }) => {
    const locked = await lockPendingSignIn(system, tokenHash, now);
    // Another call was faster: its message is on the way.
    if (!locked || secondsToWait(locked, now) > 0) {
      audit.unchanged();
      return false;
    }
    const code = newSmsCode();
    const { locale } = await getLocale(system, pending.accountId);
    await updatePendingSignIn(system, tokenHash, {
      smsCodeHash: hashSmsCode(host, tokenHash.toString('hex'), code),
      smsAttemptsLeft: smsAttempts,
      smsSentAt: now,
      smsSentCount: locked.smsSentCount + 1,
      // The code holds for ten minutes, and so does the sign-in that waits for it.
      expiresAt: pendingUntil(now),
    });
    outbox.sms({ phone, locale }, { template: 'signInCode', params: { code, minutes: smsMinutes } });
    audit.account(pending.accountId, {});
    return true;
  });
  if (sent) request.setSignIn(request.signInToken);
  return { resendSeconds };
});

type Sent = { readonly smsSentAt: Date | null; readonly smsSentCount: number; readonly expiresAt: Date };

function secondsToWait({ smsSentAt, smsSentCount, expiresAt }: Sent, now: Date): number {
  const until = (moment: number): number => Math.max(0, Math.ceil((moment - now.getTime()) / 1000));
  if (smsSentCount >= messagesPerSignIn) return until(expiresAt.getTime());
  return smsSentAt === null ? 0 : until(smsSentAt.getTime() + resendSeconds * 1000);
}
