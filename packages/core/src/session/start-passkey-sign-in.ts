import { startPasskeySignIn } from '@atrium/contracts/session/start-passkey-sign-in';
import { listPasskeys } from '@atrium/db/second-factor/second-factor-queries';
import { updatePendingSignIn } from '@atrium/db/session/pending-sign-in-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { passkeyRequest } from '../second-factor/passkeys.ts';
import { beginPendingSignIn, readPendingSignIn } from './pending-sign-in.ts';

/** No account is known or touched yet, so there is nothing to record. */
export const startPasskeySignInVerb = implementSystem(startPasskeySignIn, async (context) => {
  const { input, host, request, now, fail, system, transaction } = context;
  if (input.alone) {
    const { options, challenge } = await passkeyRequest(host, null);
    const token = await transaction(async ({ system, audit }) => {
      audit.unchanged();
      return beginPendingSignIn(system, { accountId: null, challenge, request, now });
    });
    request.setSignIn(token);
    return { options };
  }
  const pending = await readPendingSignIn(system, request, now);
  if (!pending) return fail('session.sign_in_expired', {});
  const known = await listPasskeys(system, pending.accountId);
  const { options, challenge } = await passkeyRequest(host, known);
  await transaction(async ({ system, audit }) => {
    audit.unchanged();
    await updatePendingSignIn(system, pending.tokenHash, { challenge });
  });
  return { options };
});
