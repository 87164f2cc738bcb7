import type { TenantScope } from '@atrium/db/client/scopes';
import { listPaymentMethodRows } from '@atrium/db/payment/payment-method-queries';
import type { Host } from '../kernel/host.ts';
import { viewPaymentMethod } from '../payment-method/payment-method-view.ts';

/** What a new cart is paid with until another way is chosen: the default method, unless its card is past its end (CART-1). */
export async function firstPayment(tenant: TenantScope, host: Host, now: Date) {
  const methods = (await listPaymentMethodRows(tenant)).map((row) => viewPaymentMethod(host, row, now));
  const usual = methods.find(({ isDefault, isExpired }) => isDefault && !isExpired);
  return { paymentMethodId: usual?.id ?? null, paymentKind: usual?.kind ?? null };
}
