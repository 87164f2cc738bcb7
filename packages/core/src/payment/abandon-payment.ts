import type { TenantScope } from '@atrium/db/client/scopes';
import {
  addPaymentJob,
  changePayment,
  chargePaymentJob,
  type PaymentRow,
} from '@atrium/db/payment/payment-queries';
import type { Host } from '../kernel/host.ts';
import { releasePrepaid } from './hold-prepaid.ts';

/**
 * Ends a payment that waits for its customer: held prepaid money is free at once, and a job ends it at the provider, too.
 * If it has been paid there meanwhile, the money is booked as any other.
 */
export async function abandonPayment(
  tenant: TenantScope,
  host: Host,
  payment: PaymentRow,
  now: Date,
): Promise<PaymentRow> {
  await releasePrepaid(tenant, host, payment, now);
  const change = { status: 'cancelled', failure: 'abandoned', actionUrl: null } as const;
  await changePayment(tenant, payment.id, change, now);
  if (payment.providerReference !== null) await addPaymentJob(tenant, chargePaymentJob, payment.id);
  return { ...payment, ...change };
}
