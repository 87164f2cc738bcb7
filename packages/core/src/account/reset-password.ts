import { resetPassword } from '@atrium/contracts/account/reset-password';
import { confirmLoginIdentifier } from '@atrium/db/account/account-queries';
import { consumeConfirmations } from '@atrium/db/account/email-confirmation-queries';
import { removeAccessSince } from '@atrium/db/account/identifier-change-queries';
import { findPasswordReset, lockPasswordReset } from '@atrium/db/account/password-reset-queries';
import { deletePendingChanges, setPasswordHash } from '@atrium/db/account/security-queries';
import { forgetDevices } from '@atrium/db/session/known-device-queries';
import { deleteAllSessions } from '@atrium/db/session/session-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';
import { knownAddresses } from './known-addresses.ts';
import { refusePassword } from './password-policy.ts';

export const resetPasswordVerb = implementSystem(
  resetPassword,
  async ({ input, host, now, fail, system, transaction }) => {
    const tokenHash = hashToken(input.token);
    const known = await findPasswordReset(system, tokenHash, now);
    if (!known) return fail('account.link_expired', {});
    const refusal = await refusePassword(input.newPassword, known.loginIdentifier);
    if (refusal) return fail(refusal, {}, { field: 'newPassword' });
    const passwordHash = await host.passwords.hash(input.newPassword);

    return transaction(async ({ system, audit, outbox }) => {
      const reset = await lockPasswordReset(system, tokenHash, now);
      if (!reset) return fail('account.link_expired', {});
      const { account, sentTo } = reset;
      await setPasswordHash(system, account.id, passwordHash, now);
      // Other links for a forgotten password, and addresses that somebody with the old password set going.
      await deletePendingChanges(system, account.id);
      await deleteAllSessions(system, account.id);
      // Whoever had the old password may have signed in with it: no browser keeps a budget of its own (SEC-2).
      await forgetDevices(system, account.id);
      if (account.loginIdentifierConfirmedAt === null && sentTo === account.loginIdentifier) {
        // The link proves the address; whatever its first owner put in place may be a stranger's (ACC-1).
        await removeAccessSince(system, account.id, new Date(0));
        await confirmLoginIdentifier(system, account.id, sentTo, now);
        await consumeConfirmations(system, account.id, now);
      }
      audit.account(account.id, { after: { sentTo } });
      for (const address of await knownAddresses(system, account.id)) {
        outbox.mail(address, {
          template: 'passwordChanged',
          params: {
            ...{ firstName: address.firstName, loginIdentifier: account.loginIdentifier, how: 'reset' },
            resetLink: `${host.publicUrl}/forgot-password`,
          },
        });
      }
      return { loginIdentifier: account.loginIdentifier };
    });
  },
);
