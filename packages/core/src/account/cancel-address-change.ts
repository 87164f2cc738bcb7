import { cancelAddressChange } from '@atrium/contracts/account/cancel-address-change';
import { deleteAddressProof } from '@atrium/db/account/address-queries';
import { lockAccount } from '@atrium/db/account/security-queries';
import { implement } from '../kernel/implement.ts';

export const cancelAddressChangeVerb = implement(cancelAddressChange, async ({ input, own, audit }) => {
  await lockAccount(own, own.accountId);
  const email = await deleteAddressProof(own, own.accountId, input.purpose);
  if (email === null) audit.unchanged();
  else audit.account(own.accountId, { before: { email } });
  return {};
});
