import { undoIdentifierChange } from '@atrium/contracts/account/undo-identifier-change';
import { setLoginIdentifier, setRecoveryEmail } from '@atrium/db/account/address-queries';
import {
  closeChangesSince,
  findUndoableChange,
  lockUndoableChange,
  removeAccessSince,
} from '@atrium/db/account/identifier-change-queries';
import {
  deletePendingChanges,
  type LockedAccount,
  setPasswordHash,
} from '@atrium/db/account/security-queries';
import { deleteAllSessions } from '@atrium/db/session/session-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { hashToken } from '../kernel/session-token.ts';
import { knownAddresses } from './known-addresses.ts';
import { refusePassword } from './password-policy.ts';

// A thief changes the recovery e-mail first and the identifier then.
const suspectDays = 7;

export const undoIdentifierChangeVerb = implementSystem(
  undoIdentifierChange,
  async ({ input, host, now, fail, system, transaction }) => {
    const tokenHash = hashToken(input.token);
    const known = await findUndoableChange(system, tokenHash, now);
    if (!known) return fail('account.link_expired', {});
    const refusal = await refusePassword(input.newPassword, known.previous);
    if (refusal) return fail(refusal, {}, { field: 'newPassword' });
    const passwordHash = await host.passwords.hash(input.newPassword);

    return transaction(async ({ system, audit, outbox }) => {
      const change = await lockUndoableChange(system, tokenHash, now);
      if (!change) return fail('account.link_expired', {});
      const { account, accountId, previous, changedAt } = change;
      // Read before they go: the address that is being taken away is told, too.
      const addresses = await knownAddresses(system, accountId);

      const dropsRecovery = isSuspect(account, changedAt);
      if (dropsRecovery) await setRecoveryEmail(system, accountId, null, now);
      await setLoginIdentifier(system, accountId, previous, now);
      await setPasswordHash(system, accountId, passwordHash, now);
      await closeChangesSince(system, accountId, changedAt, now);
      await deletePendingChanges(system, accountId);
      await deleteAllSessions(system, accountId);
      const { factors } = await removeAccessSince(system, accountId, changedAt);

      audit.account(accountId, {
        before: { loginIdentifier: account.loginIdentifier },
        after: { loginIdentifier: previous, recoveryEmailRemoved: dropsRecovery, factorsRemoved: factors },
      });
      for (const address of addresses) {
        outbox.mail(address, {
          template: 'identifierRestored',
          params: {
            ...{ firstName: address.firstName, replaced: account.loginIdentifier, restored: previous },
            link: `${host.publicUrl}/sign-in`,
          },
        });
      }
      return { loginIdentifier: previous };
    });
  },
);

/** Proven so late that it may be the thief's: it must not open the account again (ACC-7). */
const isSuspect = ({ recoveryEmailConfirmedAt }: LockedAccount, changedAt: Date): boolean =>
  recoveryEmailConfirmedAt !== null &&
  recoveryEmailConfirmedAt.getTime() > changedAt.getTime() - suspectDays * 86_400_000;
