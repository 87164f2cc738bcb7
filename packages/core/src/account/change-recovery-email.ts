import { changeRecoveryEmail } from '@atrium/contracts/account/change-recovery-email';
import { lockAccount } from '@atrium/db/account/security-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';
import { sendAddressLink } from './send-address-link.ts';
import { verifyOwnPassword } from './verify-own-password.ts';

const mailsPerAddress = { limit: 5, windowSeconds: 3600 };

export const changeRecoveryEmailVerb = implementPrepared(
  changeRecoveryEmail,
  async ({ input, own, host, fail }) => {
    const verified = await verifyOwnPassword(own, host, input.password);
    if (verified === null) return fail('session.password_wrong', {}, { field: 'password' });
    await enforceRateLimit(host, `account.link:mail:${input.email}`, mailsPerAddress);
    return verified;
  },
  async (context) => {
    const { input, own, audit, fail, prepared: verified } = context;
    const account = await lockAccount(own, own.accountId);
    if (account?.passwordHash !== verified) {
      return fail('session.password_wrong', {}, { field: 'password' });
    }
    // Whoever signed up with an address that is not theirs must not keep a way back in (ACC-1).
    if (account.loginIdentifierConfirmedAt === null) return fail('account.identifier_unconfirmed', {});
    if (input.email === account.recoveryEmail) {
      return fail('account.address_unchanged', {}, { field: 'email' });
    }
    if (input.email === account.loginIdentifier) {
      return fail('account.address_is_identifier', {}, { field: 'email' });
    }
    await sendAddressLink(context, { purpose: 'recovery_email', email: input.email, taken: false });
    audit.account(own.accountId, { after: { email: input.email } });
    return {};
  },
);
