import { payPurchase } from '@atrium/contracts/purchase/pay-purchase';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockPurchase } from '@atrium/db/purchase/cart-queries';
import { rememberPayment } from '@atrium/db/purchase/purchase-queries';
import { implement } from '../kernel/implement.ts';
import { startPayment } from '../payment/start-payment.ts';
import { checkPayment, paymentOf } from './check-payment.ts';

export const payPurchaseVerb = implement(payPurchase, async (context) => {
  const { input, tenant, host, actor, now, audit, outbox, fail, notFound } = context;
  await lockMoney(tenant);
  const purchase = (await lockPurchase(tenant, input.purchaseId)) ?? notFound();
  if (purchase.status !== 'awaiting_payment' || purchase.invoiceId === null)
    return fail('purchase.not_open', {});
  const kept = await checkPayment(tenant, host, purchase.currency, input);
  const payment = kept && paymentOf(kept);
  if (!payment) return fail('purchase.payment_missing', {});
  await rememberPayment(tenant, purchase.id, kept);
  const request = { purpose: 'invoice', invoiceIds: [purchase.invoiceId], topUp: null } as const;
  const { id } = await startPayment(
    tenant,
    host,
    { ...payment, ...request, createdBy: actor.accountId },
    now,
    { audit, outbox },
  );
  audit.organization(tenant.organizationId, { targetId: purchase.id, after: { kind: kept.paymentKind } });
  return { purchaseId: purchase.id, paymentId: id };
});
