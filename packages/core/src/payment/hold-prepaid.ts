import { transfer } from '@atrium/billing/ledger/posting';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { PaymentRow } from '@atrium/db/payment/payment-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';

/** Whether prepaid money of a payment lies on hold until the payment ends; a bank transfer's is spent at once. */
export const holdsPrepaid = ({ prepaidMinor, kind }: PaymentRow): boolean =>
  prepaidMinor > 0 && kind !== 'bank_transfer' && kind !== 'prepaid';

/** Sets the prepaid part of a payment aside while the rest is on its way (PRE-2). */
export const holdPrepaid = (tenant: TenantScope, host: Host, payment: PaymentRow, now: Date) =>
  move(tenant, host, payment, now, 'hold');

/** Gives it back; nothing to do for a payment that holds none. */
export async function releasePrepaid(
  tenant: TenantScope,
  host: Host,
  payment: PaymentRow,
  now: Date,
): Promise<void> {
  if (holdsPrepaid(payment)) await move(tenant, host, payment, now, 'release');
}

async function move(
  tenant: TenantScope,
  host: Host,
  payment: PaymentRow,
  now: Date,
  kind: 'hold' | 'release',
): Promise<void> {
  const { id, prepaidMinor: amountMinor, currency } = payment;
  const [debit, credit] = kind === 'hold' ? (['prepaid', 'hold'] as const) : (['hold', 'prepaid'] as const);
  const transfers = transfer(debit, credit, { amountMinor, currency });
  await book(tenant, host, { key: `pay:${id}:${kind}`, kind, transfers }, { paymentId: id }, now);
}
