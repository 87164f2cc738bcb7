import { activateSms } from '@atrium/contracts/second-factor/activate-sms';
import { setVerifiedPhone } from '@atrium/db/account/account-queries';
import { newId } from '@atrium/db/client/new-id';
import { deleteSetup, useSetupAttempt } from '@atrium/db/second-factor/second-factor-setup-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { addFactor } from './add-factor.ts';
import { isSmsCode } from './one-time-codes.ts';

export const activateSmsVerb = implementPrepared(
  activateSms,
  async ({ own, host, input, now, fail }) => {
    // An attempt is used up before the code is looked at, and stays so: many at once are not more than five.
    const setup = await useSetupAttempt(own, 'sms', now);
    if (!setup?.codeHash || setup.phone === null) {
      return fail('factor.setup_expired', {}, { field: 'code' });
    }
    if (!isSmsCode(host, own.accountId, input.code, setup.codeHash)) {
      return fail('factor.code_wrong', { attemptsLeft: setup.attemptsLeft }, { field: 'code' });
    }
    return { phone: setup.phone };
  },
  async (context) => {
    const { own, now, audit, fail, prepared } = context;
    // Of two calls with the same code, one finds the attempt gone.
    if (!(await deleteSetup(own, 'sms'))) return fail('factor.setup_expired', {}, { field: 'code' });
    const { phone } = prepared;
    const added = await addFactor(context, { kind: 'sms', phone, id: newId(), now });
    if (added === 'already_active') return fail('factor.already_active', {});
    if (added === 'session_not_passed') return fail('factor.session_not_passed', {});
    audit.account(own.accountId, {});
    await setVerifiedPhone(own, phone, now);
    return added;
  },
);
