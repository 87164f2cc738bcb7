import type { PayoutOrderView } from '@atrium/contracts/payout/payout-view';
import type { PayoutOrderRow } from '@atrium/db/bank/payout-order-queries';

export const viewOrder = (order: PayoutOrderRow): PayoutOrderView => ({
  ...{ id: order.id, currency: order.currency, executeOn: order.executeOn },
  ...{ createdAt: order.createdAt.toISOString(), payouts: order.payouts, totalMinor: order.totalMinor },
});
