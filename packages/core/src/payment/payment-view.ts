import type { PaymentView } from '@atrium/contracts/payment/payment-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { PaymentRow } from '@atrium/db/payment/payment-queries';
import { listPaidInvoices } from '@atrium/db/payment/payment-queries';
import { chargeFailures } from './payment-provider.ts';

export async function viewPayment(tenant: TenantScope, payment: PaymentRow): Promise<PaymentView> {
  const { id, purpose, kind, status, actionUrl, currency, amountMinor, prepaidMinor, refundedMinor } =
    payment;
  return {
    ...{ id, purpose, kind, status, actionUrl, currency, amountMinor, prepaidMinor, refundedMinor },
    failure: chargeFailures.find((failure) => failure === payment.failure) ?? null,
    createdAt: payment.createdAt.toISOString(),
    invoices: await listPaidInvoices(tenant, id),
  };
}
