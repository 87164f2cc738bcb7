import type { OrderParty } from '@atrium/billing/bank/payment-order';
import { writePaymentOrder } from '@atrium/billing/bank/write-payment-order';
import { calendarDate } from '@atrium/billing/date/calendar-date';
import { downloadPayout } from '@atrium/contracts/payout/download-payout';
import { findPayoutOrder, listPayoutsOfOrder } from '@atrium/db/bank/payout-order-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { payoutDebtor } from './payout-creditor.ts';

export const downloadPayoutVerb = implementStaff(
  downloadPayout,
  async ({ input, host, system, audit, notFound }) => {
    const order = (await findPayoutOrder(system, host.seller.id, input.orderId)) ?? notFound();
    const payouts = await listPayoutsOfOrder(system, order.id);
    const { messageId, createdAt, currency } = order;
    const text = writePaymentOrder({
      ...{ messageId, createdAt, currency, executeOn: calendarDate(order.executeOn) },
      debtor: payoutDebtor(host.seller, currency),
      payments: payouts.map(({ endToEndId, uetr, amountMinor, creditor }) => ({
        ...{ endToEndId, uetr, amountMinor, creditor: creditor as OrderParty, message: '' },
      })),
    });
    if (!text.ok)
      throw new Error(`The order ${order.id} cannot be written: ${JSON.stringify(text.problems)}`);
    audit.staff({ after: { orderId: order.id, payouts: payouts.length } });
    return {
      ...{ fileName: `${messageId}.xml`, mediaType: 'application/xml; charset=utf-8' as const },
      ...{ content: text.xml, encoding: 'utf8' as const },
    };
  },
);
