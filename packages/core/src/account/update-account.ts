import { updateAccount } from '@atrium/contracts/account/update-account';
import { updateAccountRow } from '@atrium/db/account/account-queries';
import { getProfile } from '@atrium/db/account/profile-queries';
import { implement } from '../kernel/implement.ts';
import { readAccountView } from './account-view.ts';

const fields = ['firstName', 'lastName', 'locale', 'timeZone'] as const;

export const updateAccountVerb = implement(updateAccount, async ({ input, actor, own, audit }) => {
  // Only what was named is written, so that two changes at once do not undo each other.
  const named = fields.filter((field) => input[field] !== undefined);
  if (named.length === 0) {
    audit.unchanged();
    return readAccountView(own, actor);
  }
  const before = { ...actor, timeZone: (await getProfile(own)).timeZone };
  const pick = (from: Partial<typeof before>) =>
    Object.fromEntries(named.map((field) => [field, from[field]]));
  audit.account(actor.accountId, { before: pick(before), after: pick(input) });
  const row = await updateAccountRow(own, pick(input));
  return readAccountView(own, { ...actor, ...row });
});
