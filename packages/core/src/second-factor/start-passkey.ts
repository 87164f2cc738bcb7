import { startPasskey } from '@atrium/contracts/second-factor/start-passkey';
import { listPasskeys } from '@atrium/db/second-factor/second-factor-queries';
import { storeSetup } from '@atrium/db/second-factor/second-factor-setup-queries';
import { implement } from '../kernel/implement.ts';
import { mayChangeFactors } from './add-factor.ts';
import { challengeMinutes, maxPasskeys, passkeyCreation } from './passkeys.ts';

export const startPasskeyVerb = implement(startPasskey, async ({ actor, own, host, now, audit, fail }) => {
  if (!mayChangeFactors(actor)) return fail('factor.session_not_passed', {});
  const known = await listPasskeys(own, own.accountId);
  if (known.length >= maxPasskeys) return fail('factor.too_many_passkeys', {});
  const { accountId, loginIdentifier, firstName, lastName } = actor;
  const owner = { accountId, loginIdentifier, name: `${firstName} ${lastName}` };
  const { options, challenge } = await passkeyCreation(host, owner, known);
  await storeSetup(own, {
    kind: 'passkey',
    challenge,
    attemptsLeft: 0,
    sentAt: now,
    expiresAt: new Date(now.getTime() + challengeMinutes * 60_000),
  });
  audit.account(own.accountId, {});
  return { options };
});
