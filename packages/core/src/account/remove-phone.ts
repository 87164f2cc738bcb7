import { removePhone } from '@atrium/contracts/account/remove-phone';
import { setPhone } from '@atrium/db/account/profile-queries';
import { implement } from '../kernel/implement.ts';
import { readAccountView } from './account-view.ts';

export const removePhoneVerb = implement(removePhone, async ({ own, actor, now, audit }) => {
  await setPhone(own, null, now);
  audit.account(own.accountId, {});
  return readAccountView(own, actor);
});
