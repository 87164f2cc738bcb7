import type { PaymentMethodView } from '@atrium/contracts/payment-method/payment-method-view';
import type { PaymentMethodRow } from '@atrium/db/payment/payment-method-queries';
import type { Host } from '../kernel/host.ts';
import { sellerDay } from '../seller/seller-day.ts';

export function viewPaymentMethod(
  host: Pick<Host, 'seller'>,
  { id, kind, name, brand, lastDigits, validThrough, isDefault, createdAt }: PaymentMethodRow,
  now: Date,
): PaymentMethodView {
  const month = sellerDay(host, now).slice(0, 'YYYY-MM'.length);
  return {
    ...{ id, kind, name, brand, lastDigits, validThrough, isDefault },
    isExpired: validThrough !== null && validThrough < month,
    createdAt: createdAt.toISOString(),
  };
}
