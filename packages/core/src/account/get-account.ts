import { getAccount } from '@atrium/contracts/account/get-account';
import { listOwnOrganizations } from '@atrium/db/organization/organization-queries';
import { loadStaffRoles } from '@atrium/db/staff/staff-queries';
import { implement } from '../kernel/implement.ts';
import { toAccountView } from './account-view.ts';

export const getAccountVerb = implement(getAccount, async ({ actor, own, now }) => {
  const [organizations, staffRoles] = await Promise.all([
    listOwnOrganizations(own, now),
    loadStaffRoles(own.db, own.accountId),
  ]);
  return {
    account: toAccountView({ ...actor, id: actor.accountId }),
    organizations,
    staffRoles: [...(staffRoles ?? [])],
  };
});
