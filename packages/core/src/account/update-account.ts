import { updateAccount } from '@atrium/contracts/account/update-account';
import { updateAccountRow } from '@atrium/db/account/account-queries';
import { implement } from '../kernel/implement.ts';
import { toAccountView } from './account-view.ts';

export const updateAccountVerb = implement(updateAccount, async ({ input, actor, own, audit }) => {
  // Only what was named is written, so that two changes at once do not undo each other.
  const named = (['firstName', 'lastName', 'locale'] as const).filter((field) => input[field] !== undefined);
  if (named.length === 0) {
    audit.unchanged();
    return toAccountView({ ...actor, id: actor.accountId });
  }
  const pick = (from: Partial<typeof actor>) =>
    Object.fromEntries(named.map((field) => [field, from[field]]));
  audit.account(actor.accountId, { before: pick(actor), after: pick(input) });
  const row = await updateAccountRow(own, pick(input));
  return toAccountView({ ...row, hasSecondFactor: actor.hasSecondFactor });
});
