import { updateAccount } from '@atrium/contracts/account/update-account';
import { updateAccountRow } from '@atrium/db/account/account-queries';
import { implement } from '../kernel/implement.ts';
import { toAccountView } from './account-view.ts';

export const updateAccountVerb = implement(updateAccount, async ({ input, actor, own, audit }) => {
  const before = { firstName: actor.firstName, lastName: actor.lastName, locale: actor.locale };
  const after = {
    firstName: input.firstName ?? before.firstName,
    lastName: input.lastName ?? before.lastName,
    locale: input.locale ?? before.locale,
  };
  audit.account(actor.accountId, { before, after });
  return toAccountView(await updateAccountRow(own, after));
});
