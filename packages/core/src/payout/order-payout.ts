import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { orderPayout } from '@atrium/contracts/payout/order-payout';
import {
  findPayoutOrder,
  insertPayoutOrder,
  lockPayoutsToOrder,
  putIntoOrder,
} from '@atrium/db/bank/payout-order-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { viewOrder } from './payout-order.ts';

/** Banks take 10,000 transfers in a file; what is more waits for the next one. */
const mostPayouts = 5000;

export const orderPayoutVerb = implementStaff(
  orderPayout,
  async ({ input, host, staff, now, system, audit, fail }) => {
    const { orderId, currency } = input;
    const sellerId = host.seller.id;
    // Whoever asks at the same moment waits here, and finds none of these open afterwards.
    const payouts = await lockPayoutsToOrder(system, { sellerId, currency }, mostPayouts);
    const known = await findPayoutOrder(system, sellerId, orderId);
    if (known && known.currency !== currency) throw new DomainError('request.idempotency_mismatch', {});
    if (known) {
      audit.staff({ after: { orderId, payouts: known.payouts } });
      return viewOrder(known);
    }
    if (payouts.length === 0) return fail('payout.none_open', {});
    await insertPayoutOrder(system, {
      ...{ id: orderId, sellerId, currency, messageId: `PO${orderId.replaceAll('-', '')}` },
      ...{ executeOn: sellerDay(host, now), createdBy: staff.accountId, createdAt: now, sentAt: now },
    });
    const ids = payouts.map(({ id }) => id);
    await putIntoOrder(system, ids, { orderId, approvedBy: staff.accountId, now });
    for (const { id, organizationId, amountMinor } of payouts)
      audit.organization(organizationId, {
        event: 'payout.send',
        ...{ targetId: id, after: { amountMinor, currency } },
      });
    const order = await findPayoutOrder(system, sellerId, orderId);
    if (!order) throw new Error('An order is there once it is made.');
    const { totalMinor } = order;
    audit.staff({ after: { orderId, currency, payouts: payouts.length, totalMinor } });
    return viewOrder(order);
  },
);
