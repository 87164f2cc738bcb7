import { failedRefundPosting, refundPosting } from '@atrium/billing/ledger/payment-postings';
import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { tenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { findPayment } from '@atrium/db/payment/payment-queries';
import { changeRefund, findRefund, lockRefund, type RefundRow } from '@atrium/db/payment/refund-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';
import type { RefundState } from '../payment/payment-provider.ts';
import { providerNamed } from '../payment/provider-for.ts';

/** Gives money back by the method that paid, once per refund; what it does not take goes to the prepaid account (PAY-4). */
export async function refundPayment(host: Host, organizationId: OrganizationId, id: string): Promise<void> {
  const tenant = tenantScope(host.db, organizationId);
  const refund = await findRefund(tenant, id);
  if (refund?.status !== 'requested' || refund.paymentId === null) return;
  const payment = await findPayment(tenant, refund.paymentId);
  if (!payment?.providerReference) return;
  const { provider } = payment;
  const state = await providerNamed(host, provider).refund({
    ...{ key: id, reference: payment.providerReference, amountMinor: refund.amountMinor },
  });
  if (state.status === 'pending') throw new Error(`The refund ${id} is still under way.`);
  await runTransaction(host.db, async (db) => {
    const scope = tenantScope(db, organizationId);
    await lockMoney(scope);
    const current = await lockRefund(scope, id);
    if (current?.status === 'requested') await close(scope, host, current, provider, state);
  });
}

async function close(
  tenant: ReturnType<typeof tenantScope>,
  host: Host,
  { id, invoiceId, amountMinor, currency }: RefundRow,
  provider: string,
  { reference, status }: RefundState,
): Promise<void> {
  const [now, money, target] = [
    host.now(),
    { amountMinor, currency },
    { kind: 'provider', provider } as const,
  ];
  const cause = { invoiceId, refundId: id };
  await book(tenant, host, refundPosting(id, invoiceId, money, target), cause, now);
  const failed = status === 'failed';
  if (failed) await book(tenant, host, failedRefundPosting(id, money, target), cause, now);
  const change = { providerReference: reference, failure: failed ? 'refused' : null } as const;
  await changeRefund(tenant, id, { ...change, status: failed ? 'failed' : 'confirmed' }, now);
}
