import { topUpPrepaid } from '@atrium/contracts/prepaid/top-up-prepaid';
import { implement } from '../kernel/implement.ts';
import { viewPayment } from '../payment/payment-view.ts';
import { startPayment } from '../payment/start-payment.ts';

export const topUpPrepaidVerb = implement(topUpPrepaid, async (context) => {
  const { input, tenant, host, actor, now, audit, outbox } = context;
  const { amountMinor, currency, method } = input;
  const request = {
    ...({ purpose: 'top_up', invoiceIds: [], topUp: { amountMinor, currency }, method } as const),
    ...({ prepaid: 'none', createdBy: actor.accountId } as const),
  };
  const payment = await startPayment(tenant, host, request, now, { audit, outbox });
  audit.organization(tenant.organizationId, { targetId: payment.id, after: { amountMinor, currency } });
  return viewPayment(tenant, payment);
});
