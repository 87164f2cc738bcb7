import { type AccountKind, providerAccount } from '@atrium/billing/ledger/account';
import { transfer } from '@atrium/billing/ledger/posting';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockInvoices } from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { changePayment, listAllocations, type PaymentRow } from '@atrium/db/payment/payment-queries';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { dueOf } from '../invoice/due-of.ts';
import { type Settlement, settleInvoices } from '../invoice/settle-invoices.ts';
import type { Host } from '../kernel/host.ts';
import { holdsPrepaid } from './hold-prepaid.ts';

/**
 * A payment has succeeded: its invoices are paid as far as they are still due, and what is left goes to the prepaid
 * account, so that nothing is lost when an invoice was paid or cancelled meanwhile. In the caller's transaction, once.
 */
export async function settlePayment(
  tenant: TenantScope,
  host: Host,
  payment: PaymentRow,
  now: Date,
  effects: MoneyEffects,
): Promise<PaymentRow> {
  await lockMoney(tenant);
  const allocations = await listAllocations(tenant, payment.id);
  const invoices = await lockInvoices(
    tenant,
    allocations.map(({ invoiceId }) => invoiceId),
  );
  const wanted = allocations.map(({ invoiceId, amountMinor }) => {
    const invoice = invoices.find(({ id }) => id === invoiceId);
    return { invoiceId, amountMinor: Math.min(amountMinor, invoice ? dueOf(invoice) : 0) };
  });
  const { parts, left } = share(sourcesOf(payment), wanted);
  const { currency } = payment;
  const also = left.flatMap(({ from, amountMinor }) =>
    from === 'prepaid' ? [] : transfer(from, 'prepaid', { amountMinor, currency }),
  );
  await settleInvoices(
    tenant,
    host,
    {
      key: `pay:${payment.id}:settle`,
      kind: payment.purpose === 'top_up' ? 'top_up' : 'payment',
      cause: { paymentId: payment.id, method: payment.kind },
      ...{ parts, also },
    },
    now,
    effects,
  );
  const change = { status: 'succeeded', failure: null, actionUrl: null } as const;
  await changePayment(tenant, payment.id, change, now);
  effects.audit.organization(tenant.organizationId, {
    event: 'payment.succeed',
    targetId: payment.id,
    after: { amountMinor: payment.amountMinor + payment.prepaidMinor, currency },
  });
  return { ...payment, ...change };
}

type Source = { readonly from: AccountKind; readonly amountMinor: number };

/** Prepaid money first, then the method's. After an end that released what was held, only the method's came. */
function sourcesOf(payment: PaymentRow): Source[] {
  const own = { from: providerAccount(payment.provider), amountMinor: payment.amountMinor };
  if (payment.kind === 'prepaid') return [{ from: 'prepaid', amountMinor: payment.prepaidMinor }];
  const held = holdsPrepaid(payment) && payment.status !== 'cancelled' && payment.status !== 'failed';
  return held ? [{ from: 'hold', amountMinor: payment.prepaidMinor }, own] : [own];
}

/** Takes from the sources in turn for the invoices in turn; answers what was taken and what is left. */
function share(
  sources: readonly Source[],
  wanted: readonly { readonly invoiceId: string; readonly amountMinor: number }[],
): { readonly parts: Settlement['parts']; readonly left: Source[] } {
  const left = sources.map((source) => ({ ...source }));
  const parts = wanted.flatMap(({ invoiceId, amountMinor }) => {
    let due = amountMinor;
    return left.flatMap((source) => {
      const taken = Math.min(due, source.amountMinor);
      due -= taken;
      source.amountMinor -= taken;
      return taken > 0 ? [{ invoiceId, from: source.from, amountMinor: taken }] : [];
    });
  });
  return { parts, left: left.filter(({ amountMinor }) => amountMinor > 0) };
}
