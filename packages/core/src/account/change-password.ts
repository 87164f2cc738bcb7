import { changePassword } from '@atrium/contracts/account/change-password';
import { deletePendingChanges, lockAccount, setPasswordHash } from '@atrium/db/account/security-queries';
import { deleteOtherSessions } from '@atrium/db/session/session-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { knownAddresses } from './known-addresses.ts';
import { refusePassword } from './password-policy.ts';
import { verifyOwnPassword } from './verify-own-password.ts';

export const changePasswordVerb = implementPrepared(
  changePassword,
  async ({ input, actor, own, host, fail }) => {
    const verified = await verifyOwnPassword(own, host, input.password);
    if (verified === null) return fail('session.password_wrong', {}, { field: 'password' });
    if (input.newPassword === input.password) {
      return fail('account.password_unchanged', {}, { field: 'newPassword' });
    }
    const refusal = await refusePassword(input.newPassword, actor.loginIdentifier);
    if (refusal) return fail(refusal, {}, { field: 'newPassword' });
    return { verified, passwordHash: await host.passwords.hash(input.newPassword) };
  },
  async ({ actor, own, now, host, audit, outbox, fail, prepared }) => {
    const account = await lockAccount(own, own.accountId);
    // Somebody else was faster: the password that has just been typed is no longer the current one.
    if (account?.passwordHash !== prepared.verified) {
      return fail('session.password_wrong', {}, { field: 'password' });
    }
    await setPasswordHash(own, own.accountId, prepared.passwordHash, now);
    await deletePendingChanges(own, own.accountId);
    const endedSessions = await deleteOtherSessions(own, actor.sessionId);
    audit.account(own.accountId, { after: { endedSessions } });
    for (const address of await knownAddresses(own, own.accountId)) {
      outbox.mail(address, {
        template: 'passwordChanged',
        params: {
          firstName: address.firstName,
          loginIdentifier: actor.loginIdentifier,
          how: 'changed',
          resetLink: `${host.publicUrl}/forgot-password`,
        },
      });
    }
    return { endedSessions };
  },
);
