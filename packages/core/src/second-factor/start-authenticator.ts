import { startAuthenticator } from '@atrium/contracts/second-factor/start-authenticator';
import { findAuthenticator } from '@atrium/db/second-factor/second-factor-queries';
import { storeSetup } from '@atrium/db/second-factor/second-factor-setup-queries';
import { implement } from '../kernel/implement.ts';
import { mayChangeFactors } from './add-factor.ts';
import { describeAuthenticator, newAuthenticatorSecret, sealAuthenticator } from './authenticator.ts';

/** Time to find the telephone, install an app and type a key. */
const setupMinutes = 30;

export const startAuthenticatorVerb = implement(
  startAuthenticator,
  async ({ actor, own, host, now, audit, fail }) => {
    if (!mayChangeFactors(actor)) return fail('factor.session_not_passed', {});
    if (await findAuthenticator(own, own.accountId)) return fail('factor.already_active', {});
    const secret = newAuthenticatorSecret();
    const expiresAt = new Date(now.getTime() + setupMinutes * 60_000);
    await storeSetup(own, {
      kind: 'authenticator',
      secretSealed: sealAuthenticator(host, own.accountId, secret),
      attemptsLeft: 0,
      sentAt: now,
      expiresAt,
    });
    audit.account(own.accountId, {});
    return {
      ...describeAuthenticator(host, secret, actor.loginIdentifier),
      expiresAt: expiresAt.toISOString(),
    };
  },
);
