import { resendAddressLink } from '@atrium/contracts/account/resend-address-link';
import { findAddressProof, isAddressTaken } from '@atrium/db/account/address-queries';
import { lockAccount } from '@atrium/db/account/security-queries';
import { implement } from '../kernel/implement.ts';
import { sendAddressLink } from './send-address-link.ts';

const pauseSeconds = 30;

export const resendAddressLinkVerb = implement(resendAddressLink, async (context) => {
  const { input, own, now, audit, fail } = context;
  await lockAccount(own, own.accountId);
  const pending = await findAddressProof(own, input.purpose, now);
  if (!pending) return fail('account.nothing_pending', {});
  // An impatient second press: the first mail is still on its way, and its link should work.
  if (now.getTime() - pending.sentAt.getTime() < pauseSeconds * 1000) {
    audit.unchanged();
    return {};
  }
  const { email } = pending;
  const taken =
    input.purpose === 'login_identifier' && (await isAddressTaken(own, email, own.accountId, now));
  await sendAddressLink(context, { purpose: input.purpose, email, taken });
  audit.account(own.accountId, { after: { email } });
  return {};
});
