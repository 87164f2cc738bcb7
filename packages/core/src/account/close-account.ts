import { closeAccount } from '@atrium/contracts/account/close-account';
import type { OrganizationId } from '@atrium/contracts/fields';
import { eraseAccount, listMembershipsToEnd, lockOwnOrganizations } from '@atrium/db/account/close-queries';
import { implement } from '../kernel/implement.ts';
import { knownAddresses } from './known-addresses.ts';

export const closeAccountVerb = implement(
  closeAccount,
  async ({ input, own, actor, request, now, audit, outbox, fail }) => {
    if (input.loginIdentifier !== actor.loginIdentifier) {
      return fail('account.identifier_differs', {}, { field: 'loginIdentifier' });
    }
    await lockOwnOrganizations(own);
    const memberships = await listMembershipsToEnd(own);
    if (memberships.some(({ sole }) => sole)) return fail('account.sole_representative', {});
    for (const { email, locale, firstName } of await knownAddresses(own, own.accountId)) {
      outbox.mail({ email, locale }, { template: 'accountClosed', params: { firstName } });
    }
    for (const { id } of memberships) {
      audit.organization(id as OrganizationId, { event: 'account.close', targetId: own.accountId });
    }
    audit.account(own.accountId, {});
    await eraseAccount(own, now);
    request.setSession(null);
    return {};
  },
);
