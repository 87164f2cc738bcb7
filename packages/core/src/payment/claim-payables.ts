import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockInvoices } from '@atrium/db/invoice/invoice-queries';
import {
  type AllocationRow,
  lockPaymentsUnderWay,
  type PaymentRow,
} from '@atrium/db/payment/payment-queries';
import { dueOf } from '../invoice/due-of.ts';
import type { Host } from '../kernel/host.ts';
import { abandonPayment } from './abandon-payment.ts';

export type Payables = {
  readonly allocations: readonly AllocationRow[];
  readonly totalMinor: number;
  readonly currency: Currency;
};

/** The invoices to be paid with what is due of each, free of other payments from now on. */
export async function claimPayables(
  tenant: TenantScope,
  host: Host,
  invoiceIds: readonly string[],
  now: Date,
): Promise<Payables> {
  const ids = [...new Set(invoiceIds)];
  const invoices = ids.length === 0 ? [] : await lockInvoices(tenant, ids);
  const [first] = invoices;
  if (!first || invoices.length !== ids.length) throw new DomainError('request.not_found', {});
  if (invoices.some(({ currency }) => currency !== first.currency))
    throw new DomainError('payment.currencies_differ', {});
  if (invoices.some((invoice) => dueOf(invoice) === 0)) throw new DomainError('payment.nothing_due', {});
  const others = await lockPaymentsUnderWay(tenant, ids);
  if (others.some((payment) => !isReplaceable(payment))) throw new DomainError('payment.under_way', {});
  for (const payment of others) await abandonPayment(tenant, host, payment, now);
  const allocations = invoices.map((invoice) => ({ invoiceId: invoice.id, amountMinor: dueOf(invoice) }));
  const totalMinor = allocations.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return { allocations, totalMinor, currency: first.currency };
}

/** One that waits for the customer alone, who has just chosen otherwise. Where the provider decides, it is waited for. */
const isReplaceable = ({ kind, status }: PaymentRow): boolean =>
  kind === 'bank_transfer' || status === 'requires_action';
