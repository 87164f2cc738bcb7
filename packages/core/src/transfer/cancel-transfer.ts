import { cancelTransfer } from '@atrium/contracts/transfer/cancel-transfer';
import { endTransfer, findLocaleOf, lockTransfer } from '@atrium/db/transfer/transfer-queries';
import { implement } from '../kernel/implement.ts';
import { sendTransferMail } from './transfer-mails.ts';

export const cancelTransferVerb = implement(cancelTransfer, async (context) => {
  const { input, actor, tenant, host, now, audit, outbox, fail, notFound } = context;
  const found = (await lockTransfer(tenant, input.transferId)) ?? notFound();
  if (found.state === 'cancelled') {
    audit.unchanged();
    return {};
  }
  if (found.state !== 'pending') return fail('transfer.ended', {});
  await endTransfer(tenant, found, { state: 'cancelled', now });
  audit.organization(tenant.organizationId, { targetId: found.id });
  if (found.email !== '') {
    const locale = (await findLocaleOf(tenant, found.email)) ?? actor.locale;
    const told = { ...found, receiverName: '', by: `${actor.firstName} ${actor.lastName}`, path: '/' };
    sendTransferMail(host, outbox, { email: found.email, locale, firstName: '' }, 'cancelled', told);
  }
  return {};
});
