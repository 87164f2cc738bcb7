import { confirmPhone } from '@atrium/contracts/account/confirm-phone';
import { lockPhoneProof, setPhone, usePhoneAttempt } from '@atrium/db/account/profile-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { readAccountView } from './account-view.ts';
import { isPhoneCode } from './phone-code.ts';

export const confirmPhoneVerb = implementPrepared(
  confirmPhone,
  // Counted before the code is looked at and outside the transaction, which a wrong one rolls back.
  async ({ own }) => usePhoneAttempt(own),
  async ({ input, own, actor, host, now, audit, fail, prepared: attemptsLeft }) => {
    const proof = await lockPhoneProof(own, now);
    if (!proof || attemptsLeft < 0) return fail('account.phone_code_expired', {}, { field: 'code' });
    if (!isPhoneCode(host, own.accountId, input.code, proof.codeHash)) {
      return fail('account.phone_code_wrong', { attemptsLeft }, { field: 'code' });
    }
    await setPhone(own, proof.phone, now);
    audit.account(own.accountId, { after: { phone: proof.phone } });
    return readAccountView(own, actor);
  },
);
