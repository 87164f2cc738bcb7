import { startSms } from '@atrium/contracts/second-factor/start-sms';
import { listFactors } from '@atrium/db/second-factor/second-factor-queries';
import { findSetup, storeSetup } from '@atrium/db/second-factor/second-factor-setup-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { mayChangeFactors } from './add-factor.ts';
import { hashSmsCode, newSmsCode, resendSeconds, smsAttempts, smsMinutes } from './one-time-codes.ts';
import { allowSms } from './sms-budget.ts';

export const startSmsVerb = implementPrepared(
  startSms,
  async ({ actor, own, host, input, now, fail }) => {
    if (!host.smsAvailable) return fail('factor.sms_unavailable', {});
    if (!mayChangeFactors(actor)) return fail('factor.session_not_passed', {});
    const factors = await listFactors(own, own.accountId);
    if (factors.some(({ kind }) => kind === 'sms')) return fail('factor.already_active', {});
    const before = await findSetup(own, 'sms', now);
    const waited = before ? (now.getTime() - before.sentAt.getTime()) / 1000 : resendSeconds;
    if (waited < resendSeconds) {
      return fail('factor.sms_too_soon', { retryAfterSeconds: Math.ceil(resendSeconds - waited) });
    }
    // Counted outside the transaction, and by number, too: a message that was refused has been asked for.
    await allowSms(host, own.accountId, input.phone);
  },
  async ({ actor, own, host, input, now, audit, outbox }) => {
    const code = newSmsCode();
    await storeSetup(own, {
      kind: 'sms',
      phone: input.phone,
      codeHash: hashSmsCode(host, own.accountId, code),
      attemptsLeft: smsAttempts,
      sentAt: now,
      expiresAt: new Date(now.getTime() + smsMinutes * 60_000),
    });
    outbox.sms(
      { phone: input.phone, locale: actor.locale },
      { template: 'phoneCode', params: { code, minutes: smsMinutes } },
    );
    audit.account(own.accountId, {});
    return { resendSeconds };
  },
);
