import { activatePasskey } from '@atrium/contracts/second-factor/activate-passkey';
import { newId } from '@atrium/db/client/new-id';
import { listPasskeys } from '@atrium/db/second-factor/second-factor-queries';
import { deleteSetup, findSetup } from '@atrium/db/second-factor/second-factor-setup-queries';
import { implementPrepared } from '../kernel/implement.ts';
import { addFactor } from './add-factor.ts';
import { maxPasskeys, readPasskeyCreation } from './passkeys.ts';

export const activatePasskeyVerb = implementPrepared(
  activatePasskey,
  async ({ own, host, input, now, fail }) => {
    const setup = await findSetup(own, 'passkey', now);
    if (!setup?.challenge) return fail('factor.setup_expired', {});
    return readPasskeyCreation(host, input.registration, setup.challenge);
  },
  async (context) => {
    const { own, now, input, audit, fail, prepared: passkey } = context;
    // A challenge counts once, whatever comes of it.
    if (!(await deleteSetup(own, 'passkey'))) return fail('factor.setup_expired', {});
    if (passkey === null) return fail('factor.passkey_refused', {});
    const known = await listPasskeys(own, own.accountId);
    if (known.length >= maxPasskeys) return fail('factor.too_many_passkeys', {});
    const factor = { kind: 'passkey', name: input.name, ...passkey } as const;
    const added = await addFactor(context, { ...factor, id: newId(), now });
    if (added === 'already_active') return fail('factor.passkey_refused', {});
    if (added === 'session_not_passed') return fail('factor.session_not_passed', {});
    audit.account(own.accountId, {});
    return added;
  },
);
