import { signIn } from '@atrium/contracts/session/sign-in';
import { findAccountByIdentifier } from '@atrium/db/account/account-queries';
import { lockAccount } from '@atrium/db/account/security-queries';
import { listFactors } from '@atrium/db/second-factor/second-factor-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { beginGuess } from './guess-guard.ts';
import { beginPendingSignIn } from './pending-sign-in.ts';
import { rememberDevice } from './remember-device.ts';
import { startSession } from './start-session.ts';
import { sudoUntil } from './sudo.ts';

export const signInVerb = implementSystem(
  signIn,
  async ({ input, host, request, now, fail, system, transaction }) => {
    const account = await findAccountByIdentifier(system, input.email);
    const guess = await beginGuess({
      ...{ host, system, request, of: 'password', name: input.email },
      accountId: account?.id ?? null,
    });
    const correct = await host.passwords.verify(account?.passwordHash ?? null, input.password);
    if (!account || !correct) return fail('session.credentials_wrong', {});
    await guess.right();

    const accountId = account.id;
    const handOut = await transaction(async ({ system, audit, outbox }) => {
      // The password may have been changed while this one was compared: what proves it no longer signs in (ACC-8).
      const current = await lockAccount(system, accountId);
      if (current?.passwordHash !== account.passwordHash) return fail('session.credentials_wrong', {});
      const factors = await listFactors(system, accountId);
      if (factors.length > 0) {
        const token = await beginPendingSignIn(system, { accountId, request, now });
        audit.account(accountId, { event: 'session.passwordProven' });
        return { next: 'second_factor', token } as const;
      }
      audit.account(accountId, {});
      const token = await startSession(system, { accountId, request, now, sudoUntil: sudoUntil(now) });
      return {
        next: 'signed_in',
        token,
        device: await rememberDevice(system, accountId, { request, now, host, outbox }),
      } as const;
    });
    if (handOut.next === 'second_factor') {
      request.setSignIn(handOut.token);
    } else {
      request.setSession(handOut.token);
      request.setDevice(handOut.device);
    }
    return { next: handOut.next };
  },
);
