import { getAccount } from '@atrium/contracts/account/get-account';
import { listOwnOrganizations } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';
import { toAccountView } from './account-view.ts';

export const getAccountVerb = implement(getAccount, async ({ actor, own, now }) => ({
  account: toAccountView({ ...actor, id: actor.accountId }),
  organizations: await listOwnOrganizations(own, now),
}));
