import { laterPaymentState } from '@atrium/billing/state/payment-states';
import type { OrganizationId } from '@atrium/contracts/fields';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import {
  changePayment,
  lockPayment,
  type PaymentRow,
  type PaymentStatus,
} from '@atrium/db/payment/payment-queries';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { releasePrepaid } from '../payment/hold-prepaid.ts';
import type { ChargeState } from '../payment/payment-provider.ts';
import { settlePayment } from '../payment/settle-payment.ts';

/** What a provider says of a payment becomes ours, in one transaction; a later state never goes back (PAY-1). */
export const applyChargeState = (
  host: Host,
  organizationId: OrganizationId,
  paymentId: string,
  state: ChargeState,
): Promise<void> =>
  runTransaction(host.db, async (db) => {
    const now = host.now();
    const tenant = tenantScope(db, organizationId);
    const audit = createAuditRecorder({
      ...{ action: 'payment.succeed', accountId: null, request: { id: '', address: '' }, now },
    });
    const outbox = createOutboxRecorder(now);
    await lockMoney(tenant);
    const payment = await lockPayment(tenant, paymentId);
    if (!payment) throw new Error(`There is no payment ${paymentId}.`);
    const effects = { audit: audit.recorder, outbox: outbox.outbox };
    await apply(tenant, host, payment, state, now, effects);
    audit.recorder.unchanged();
    await audit.write(db);
    await outbox.write(db);
  });

async function apply(
  tenant: TenantScope,
  host: Host,
  payment: PaymentRow,
  state: ChargeState,
  now: Date,
  effects: MoneyEffects,
): Promise<void> {
  const { reference: providerReference, actionUrl, failure } = state;
  const status = laterPaymentState(payment.status, state.status) as PaymentStatus;
  const known = payment.providerReference === providerReference;
  if (status === payment.status && known && actionUrl === payment.actionUrl) return;
  if (!known) await changePayment(tenant, payment.id, { providerReference }, now);
  if (status === payment.status) {
    if (status === state.status) await changePayment(tenant, payment.id, { actionUrl }, now);
    return;
  }
  if (status === 'succeeded') {
    await settlePayment(tenant, host, { ...payment, providerReference }, now, effects);
    return;
  }
  if (status === 'failed' || status === 'cancelled') await releasePrepaid(tenant, host, payment, now);
  await changePayment(tenant, payment.id, { status, failure, actionUrl }, now);
  if (status === 'failed')
    effects.audit.organization(tenant.organizationId, {
      event: 'payment.fail',
      targetId: payment.id,
      after: { failure, amountMinor: payment.amountMinor, currency: payment.currency },
    });
}
