import type { Currency } from '@atrium/contracts/currency';
import { startPayment as startPaymentAction } from '@atrium/contracts/payment/start-payment';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import {
  type AllocationRow,
  addPaymentJob,
  chargePaymentJob,
  insertPayment,
  type PaymentRow,
} from '@atrium/db/payment/payment-queries';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { settleInvoices } from '../invoice/settle-invoices.ts';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { checkTopUp } from './check-top-up.ts';
import { type ChosenMethod, chooseMethod } from './choose-method.ts';
import { claimPayables } from './claim-payables.ts';
import { holdPrepaid } from './hold-prepaid.ts';
import type { ProviderKind } from './payment-provider.ts';
import { viewPayment } from './payment-view.ts';
import { prepaidShare } from './prepaid-share.ts';
import { settlePayment } from './settle-payment.ts';

export type PaymentChoice =
  | { readonly kind: 'stored'; readonly paymentMethodId: string }
  | { readonly kind: ProviderKind | 'bank_transfer' | 'prepaid' };

export type PaymentRequest = {
  readonly purpose: 'invoice' | 'top_up';
  /** All of one currency; empty for a top-up. */
  readonly invoiceIds: readonly string[];
  readonly topUp: { readonly amountMinor: number; readonly currency: Currency } | null;
  readonly method: PaymentChoice;
  /** Beside the method: take prepaid money only if it covers everything, as far as it goes, or not (PRE-2). */
  readonly prepaid: 'none' | 'partly' | 'whole';
  /** Null for a charge that nobody is present for. */
  readonly createdBy: string | null;
};

/**
 * Writes a payment, holds the prepaid part of it, and adds the job that charges the rest, all in the caller's transaction.
 * What prepaid money covers alone has succeeded at once; a bank transfer waits for the bank. Refuses with
 * `payment.nothing_due`, `payment.under_way`, `payment.currencies_differ`, `payment.method_gone`,
 * `payment.kind_unavailable`, `prepaid.insufficient`, `prepaid.amount_out_of_bounds`, `prepaid.balance_limit`.
 */
export async function startPayment(
  tenant: TenantScope,
  host: Host,
  request: PaymentRequest,
  now: Date,
  effects: MoneyEffects,
): Promise<PaymentRow> {
  await lockMoney(tenant);
  const { purpose, topUp } = request;
  const method = await chooseMethod(tenant, host, request.method);
  if (topUp) await checkTopUp(tenant, host, topUp);
  const payables = topUp
    ? { allocations: [], totalMinor: topUp.amountMinor, currency: topUp.currency }
    : await claimPayables(tenant, host, request.invoiceIds, now);
  const prepaidMinor = await prepaidShare(tenant, host, request, payables);
  const amountMinor = payables.totalMinor - prepaidMinor;
  const used: ChosenMethod = amountMinor === 0 ? { id: null, kind: 'prepaid', provider: 'prepaid' } : method;
  const payment: PaymentRow = {
    ...{ id: newId(), purpose, currency: payables.currency, amountMinor, prepaidMinor },
    ...{ provider: used.provider, kind: used.kind, paymentMethodId: used.id },
    status: used.kind === 'bank_transfer' ? 'pending' : 'created',
    ...{ providerReference: null, failure: null, actionUrl: null, refundedMinor: 0 },
    ...{ createdBy: request.createdBy, createdAt: now, updatedAt: now },
  };
  await insertPayment(tenant, payment, payables.allocations);
  effects.audit.organization(tenant.organizationId, {
    event: 'payment.start',
    targetId: payment.id,
    after: { kind: used.kind, amountMinor, prepaidMinor, currency: payment.currency },
  });
  if (used.kind === 'prepaid') return settlePayment(tenant, host, payment, now, effects);
  if (used.kind === 'bank_transfer') {
    await payPrepaidPart(tenant, host, payment, payables.allocations, now, effects);
    return payment;
  }
  if (prepaidMinor > 0) await holdPrepaid(tenant, host, payment, now);
  await addPaymentJob(tenant, chargePaymentJob, payment.id);
  return payment;
}

/** A transfer may take days: its prepaid part is paid now, and the bill is about the rest (PRE-2). */
async function payPrepaidPart(
  tenant: TenantScope,
  host: Host,
  payment: PaymentRow,
  allocations: readonly AllocationRow[],
  now: Date,
  effects: MoneyEffects,
): Promise<void> {
  let left = payment.prepaidMinor;
  if (left === 0) return;
  const parts = allocations.map(({ invoiceId, amountMinor }) => {
    const taken = Math.min(left, amountMinor);
    left -= taken;
    return { invoiceId, from: 'prepaid' as const, amountMinor: taken };
  });
  const paid = parts.filter((part) => part.amountMinor > 0);
  const cause = { paymentId: payment.id, method: 'prepaid' };
  const settlement = { key: `pay:${payment.id}:prepaid`, kind: 'payment', cause, parts: paid };
  await settleInvoices(tenant, host, settlement, now, effects);
}

export const startPaymentVerb = implement(startPaymentAction, async (context) => {
  const { input, tenant, host, actor, now, audit, outbox } = context;
  const { invoiceIds, method, withPrepaid } = input;
  const request: PaymentRequest = {
    ...{ purpose: 'invoice', invoiceIds, topUp: null, method },
    ...{ prepaid: withPrepaid ? 'partly' : 'none', createdBy: actor.accountId },
  };
  return viewPayment(tenant, await startPayment(tenant, host, request, now, { audit, outbox }));
});
