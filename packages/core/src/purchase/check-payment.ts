import type { Currency } from '@atrium/contracts/currency';
import type { PurchasePaymentKind } from '@atrium/contracts/purchase/purchase-types';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { Host } from '../kernel/host.ts';
import type { PaymentRequest } from '../payment/start-payment.ts';
import { waysToPay } from './cart-view.ts';

export type PaymentSelection = {
  readonly kind: PurchasePaymentKind | null;
  readonly paymentMethodId: string | null;
  readonly usePrepaid: boolean;
};

/** The choice as an order keeps it; null when it is none that the organization has. */
export async function checkPayment(
  tenant: TenantScope,
  host: Host,
  currency: Currency,
  { kind, paymentMethodId, usePrepaid }: PaymentSelection,
) {
  const { methods, kinds } = await waysToPay(tenant, host, currency);
  const stored = methods.find((method) => method.paymentMethodId === paymentMethodId);
  if (paymentMethodId !== null)
    return stored ? { paymentMethodId, paymentKind: stored.kind, usePrepaid } : null;
  if (kind === null || !kinds.includes(kind)) return null;
  return { paymentMethodId: null, paymentKind: kind, usePrepaid: usePrepaid && kind !== 'prepaid' };
}

type Kept = {
  readonly paymentMethodId: string | null;
  readonly paymentKind: PurchasePaymentKind | null;
  readonly usePrepaid: boolean;
};

/** What the payment of an order is started with; null when nothing has been chosen. */
export function paymentOf(kept: Kept): Pick<PaymentRequest, 'method' | 'prepaid'> | null {
  const { paymentMethodId, paymentKind, usePrepaid } = kept;
  const prepaid = usePrepaid ? 'partly' : 'none';
  if (paymentMethodId !== null) return { method: { kind: 'stored', paymentMethodId }, prepaid };
  return paymentKind === null ? null : { method: { kind: paymentKind }, prepaid };
}
