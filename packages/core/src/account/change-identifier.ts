import { changeIdentifier } from '@atrium/contracts/account/change-identifier';
import { isAddressTaken } from '@atrium/db/account/address-queries';
import { lockAccount } from '@atrium/db/account/security-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';
import { sendAddressLink } from './send-address-link.ts';
import { verifyOwnPassword } from './verify-own-password.ts';

const mailsPerAddress = { limit: 5, windowSeconds: 3600 };

export const changeIdentifierVerb = implementPrepared(
  changeIdentifier,
  async ({ input, own, host, fail }) => {
    const verified = await verifyOwnPassword(own, host, input.password);
    if (verified === null) return fail('session.password_wrong', {}, { field: 'password' });
    // Counted for free and taken addresses alike: nobody's mailbox can be filled from here.
    await enforceRateLimit(host, `account.link:mail:${input.email}`, mailsPerAddress);
    return verified;
  },
  async (context) => {
    const { input, own, now, audit, fail, prepared: verified } = context;
    const account = await lockAccount(own, own.accountId);
    if (account?.passwordHash !== verified) {
      return fail('session.password_wrong', {}, { field: 'password' });
    }
    if (input.email === account.loginIdentifier) {
      return fail('account.address_unchanged', {}, { field: 'email' });
    }
    if (input.email === account.recoveryEmail) {
      return fail('account.address_is_recovery', {}, { field: 'email' });
    }
    const taken = await isAddressTaken(own, input.email, own.accountId, now);
    await sendAddressLink(context, { purpose: 'login_identifier', email: input.email, taken });
    audit.account(own.accountId, { after: { email: input.email } });
    return {};
  },
);
