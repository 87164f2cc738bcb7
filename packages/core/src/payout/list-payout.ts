import { listPayout } from '@atrium/contracts/payout/list-payout';
import { listPayoutOrders } from '@atrium/db/bank/payout-order-queries';
import { listOpenPayouts } from '@atrium/db/bank/payout-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewOrder } from './payout-order.ts';
import { type StoredCreditor, viewPayout } from './payout-view.ts';

const mostOrders = 50;

export const listPayoutVerb = implementStaff(listPayout, async ({ host, system, audit }) => {
  const payouts = await listOpenPayouts(system, host.seller.id);
  const orders = await listPayoutOrders(system, host.seller.id, mostOrders);
  audit.staff({ after: { payouts: payouts.length, orders: orders.length } });
  return {
    payouts: payouts.map((payout) => {
      const { name, iban, email } = payout.creditor as StoredCreditor;
      const { organizationName } = payout;
      return { ...viewPayout(payout), organizationName, holder: name, to: iban ?? email ?? '' };
    }),
    orders: orders.map(viewOrder),
  };
});
