import { requestPhoneCode } from '@atrium/contracts/account/request-phone-code';
import { storePhoneProof } from '@atrium/db/account/profile-queries';
import { implement } from '../kernel/implement.ts';
import { hashPhoneCode, newPhoneCode, phoneCodeAttempts, phoneCodeMinutes } from './phone-code.ts';

export const requestPhoneCodeVerb = implement(
  requestPhoneCode,
  async ({ input, own, actor, host, now, audit, outbox, fail }) => {
    if (!host.smsAvailable) return fail('account.texting_unavailable', {});
    const code = newPhoneCode();
    const { phone } = input;
    await storePhoneProof(own, {
      ...{ phone, codeHash: hashPhoneCode(host, own.accountId, code), attemptsLeft: phoneCodeAttempts },
      expiresAt: new Date(now.getTime() + phoneCodeMinutes * 60_000),
    });
    outbox.sms(
      { phone, locale: actor.locale },
      { template: 'phoneCode', params: { code, minutes: phoneCodeMinutes } },
    );
    audit.account(own.accountId, {});
    return { phone };
  },
);
