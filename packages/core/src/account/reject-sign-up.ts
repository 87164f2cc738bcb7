import { rejectSignUp } from '@atrium/contracts/account/reject-sign-up';
import { deleteUnconfirmedAccount, lockUnconfirmed } from '@atrium/db/account/sign-up-claim-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';

export const rejectSignUpVerb = implementSystem(
  rejectSignUp,
  async ({ input, host, request, now, fail, transaction }) => {
    await transaction(async ({ system, audit }) => {
      const account = await lockUnconfirmed(system, hashToken(input.token), now);
      if (!account) return fail('account.link_expired', {});
      await deleteUnconfirmedAccount(system, account.id);
      // The account's own record goes with it.
      audit.unchanged();
    });
    host.log({ level: 'info', message: 'an unconfirmed sign-up was rejected', requestId: request.id });
    return {};
  },
);
