import { cancelPayment } from '@atrium/contracts/payment/cancel-payment';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockPayment } from '@atrium/db/payment/payment-queries';
import { implement } from '../kernel/implement.ts';
import { abandonPayment } from './abandon-payment.ts';
import { viewPayment } from './payment-view.ts';

export const cancelPaymentVerb = implement(cancelPayment, async (context) => {
  const { input, tenant, host, now, audit, fail, notFound } = context;
  await lockMoney(tenant);
  const payment = (await lockPayment(tenant, input.paymentId)) ?? notFound();
  if (payment.status === 'cancelled') {
    audit.unchanged();
    return viewPayment(tenant, payment);
  }
  const waits =
    payment.status === 'requires_action' ||
    (payment.kind === 'bank_transfer' && payment.status === 'pending');
  if (!waits) return fail('payment.under_way', {});
  const ended = await abandonPayment(tenant, host, payment, now);
  audit.organization(tenant.organizationId, { targetId: payment.id });
  return viewPayment(tenant, ended);
});
