import { getAccount } from '@atrium/contracts/account/get-account';
import { listOwnOrganizations } from '@atrium/db/organization/organization-queries';
import { loadStaffRoles } from '@atrium/db/staff/staff-queries';
import { implement } from '../kernel/implement.ts';
import { readAccountView } from './account-view.ts';

export const getAccountVerb = implement(getAccount, async ({ actor, own, now }) => {
  const [account, organizations, staffRoles] = await Promise.all([
    readAccountView(own, actor),
    listOwnOrganizations(own, now),
    loadStaffRoles(own.db, own.accountId),
  ]);
  return {
    account,
    organizations,
    staffRoles: [...(staffRoles ?? [])],
  };
});
