import { activateAuthenticator } from '@atrium/contracts/second-factor/activate-authenticator';
import { newId } from '@atrium/db/client/new-id';
import { deleteSetup, findSetup } from '@atrium/db/second-factor/second-factor-setup-queries';
import { implement } from '../kernel/implement.ts';
import { addFactor } from './add-factor.ts';
import { openAuthenticator, stepOfCode } from './authenticator.ts';

// Guesses need no counting here: whoever sets it up has been shown the secret.
export const activateAuthenticatorVerb = implement(activateAuthenticator, async (context) => {
  const { input, own, host, now, audit, fail } = context;
  const setup = await findSetup(own, 'authenticator', now);
  if (!setup?.secretSealed) return fail('factor.setup_expired', {}, { field: 'code' });
  const step = stepOfCode(openAuthenticator(host, own.accountId, setup.secretSealed), input.code, now, -1n);
  if (typeof step === 'string') return fail('factor.app_code_wrong', {}, { field: 'code' });
  // The code that proves the app is used up with it: it does not sign in as well.
  const factor = { kind: 'authenticator', secretSealed: setup.secretSealed, lastStep: step } as const;
  const added = await addFactor(context, { ...factor, id: newId(), now });
  if (added === 'already_active') return fail('factor.already_active', {});
  if (added === 'session_not_passed') return fail('factor.session_not_passed', {});
  audit.account(own.accountId, {});
  await deleteSetup(own, 'authenticator');
  return added;
});
