import { signOut } from '@atrium/contracts/session/sign-out';
import { deleteSessionByToken } from '@atrium/db/session/session-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';

export const signOutVerb = implementSystem(signOut, async ({ request, transaction }) => {
  const token = request.sessionToken;
  if (token) {
    await transaction(async ({ system, audit }) => {
      const accountId = await deleteSessionByToken(system, hashToken(token));
      if (accountId) audit.account(accountId, {});
      else audit.unchanged();
    });
  }
  request.setSession(null);
  return {};
});
