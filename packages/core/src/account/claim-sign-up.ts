import { claimSignUp } from '@atrium/contracts/account/claim-sign-up';
import { confirmLoginIdentifier } from '@atrium/db/account/account-queries';
import { setRecoveryEmail } from '@atrium/db/account/address-queries';
import { consumeConfirmations } from '@atrium/db/account/email-confirmation-queries';
import { removeAccessSince } from '@atrium/db/account/identifier-change-queries';
import { deletePendingChanges, setPasswordHash } from '@atrium/db/account/security-queries';
import {
  findUnconfirmed,
  leaveOthersBehind,
  lockUnconfirmed,
} from '@atrium/db/account/sign-up-claim-queries';
import { deleteAllSessions } from '@atrium/db/session/session-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';
import { rememberDevice } from '../session/remember-device.ts';
import { startSession } from '../session/start-session.ts';
import { refusePassword } from './password-policy.ts';

export const claimSignUpVerb = implementSystem(
  claimSignUp,
  async ({ input, host, request, now, fail, system, transaction }) => {
    const tokenHash = hashToken(input.token);
    const known = await findUnconfirmed(system, tokenHash, now);
    if (!known) return fail('account.link_expired', {});
    const refusal = await refusePassword(input.newPassword, known.loginIdentifier);
    if (refusal) return fail(refusal, {}, { field: 'newPassword' });
    const passwordHash = await host.passwords.hash(input.newPassword);

    const handOut = await transaction(async ({ system, audit, outbox }) => {
      const account = await lockUnconfirmed(system, tokenHash, now);
      if (!account) return fail('account.link_expired', {});
      await setPasswordHash(system, account.id, passwordHash, now);
      await setRecoveryEmail(system, account.id, null, now);
      await deletePendingChanges(system, account.id);
      await removeAccessSince(system, account.id, new Date(0));
      await deleteAllSessions(system, account.id);
      await leaveOthersBehind(system, account.id);
      await confirmLoginIdentifier(system, account.id, account.loginIdentifier, now);
      await consumeConfirmations(system, account.id, now);
      audit.account(account.id, { after: { loginIdentifier: account.loginIdentifier } });
      const signedInWith = 'confirmation_code';
      const session = await startSession(system, { accountId: account.id, request, now, signedInWith });
      return { session, device: await rememberDevice(system, account.id, { request, now, host, outbox }) };
    });
    request.setSession(handOut.session);
    request.setDevice(handOut.device);
    return {};
  },
);
