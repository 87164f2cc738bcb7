import { signIn } from '@atrium/contracts/session/sign-in';
import { findAccountByIdentifier } from '@atrium/db/account/account-queries';
import { clearCalls } from '@atrium/db/request/rate-limit-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';
import { startSession } from './start-session.ts';
import { sudoUntil } from './sudo.ts';

// Per account and address together: a guesser elsewhere cannot lock the owner out (SEC-2).
const guesses = { limit: 10, windowSeconds: 900 };

export const signInVerb = implementSystem(
  signIn,
  async ({ input, host, request, now, fail, system, transaction }) => {
    const bucket = `session.signIn:${request.address}:${input.email}`;
    await enforceRateLimit(host, bucket, guesses);
    const account = await findAccountByIdentifier(system, input.email);
    const correct = await host.passwords.verify(account?.passwordHash ?? null, input.password);
    if (!account || !correct) return fail('session.credentials_wrong', {});

    await clearCalls(host.db, bucket);
    const token = await transaction(async ({ system, audit }) => {
      audit.account(account.id, {});
      return startSession(system, { accountId: account.id, request, now, sudoUntil: sudoUntil(now) });
    });
    request.setSession(token);
    return {};
  },
);
