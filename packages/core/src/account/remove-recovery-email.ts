import { removeRecoveryEmail } from '@atrium/contracts/account/remove-recovery-email';
import { setRecoveryEmail } from '@atrium/db/account/address-queries';
import { lockAccount } from '@atrium/db/account/security-queries';
import { implement } from '../kernel/implement.ts';
import { knownAddresses } from './known-addresses.ts';

export const removeRecoveryEmailVerb = implement(
  removeRecoveryEmail,
  async ({ own, host, now, audit, outbox }) => {
    const account = await lockAccount(own, own.accountId);
    if (!account?.recoveryEmail) {
      audit.unchanged();
      return {};
    }
    // Read before it goes: the address that is removed is told, too.
    const addresses = await knownAddresses(own, own.accountId);
    await setRecoveryEmail(own, own.accountId, null, now);
    audit.account(own.accountId, { before: { recoveryEmail: account.recoveryEmail } });
    for (const address of addresses) {
      outbox.mail(address, {
        template: 'recoveryEmailChanged',
        params: {
          ...{ firstName: address.firstName, loginIdentifier: account.loginIdentifier },
          ...{ change: 'removed', recoveryEmail: account.recoveryEmail },
          resetLink: `${host.publicUrl}/forgot-password`,
        },
      });
    }
    return {};
  },
);
