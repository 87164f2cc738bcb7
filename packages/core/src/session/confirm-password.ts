import { confirmPassword } from '@atrium/contracts/session/confirm-password';
import { getPasswordHash } from '@atrium/db/account/account-queries';
import { setSudo } from '@atrium/db/session/session-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { rotateSession } from './rotate-session.ts';
import { sudoUntil } from './sudo.ts';

export const confirmPasswordVerb = implementPrepared(
  confirmPassword,
  async ({ own, host, input }) => {
    const { passwordHash } = await getPasswordHash(own);
    return host.passwords.verify(passwordHash, input.password);
  },
  async (context) => {
    const { actor, own, now, audit, fail, prepared: correct } = context;
    if (!correct) return fail('session.password_wrong', {}, { field: 'password' });
    const until = sudoUntil(now);
    await setSudo(own, actor.sessionId, until);
    await rotateSession(context);
    audit.account(own.accountId, {});
    return { sudoUntil: until.toISOString() };
  },
);
