import {
  payoutByProviderPosting,
  payoutCancelledPosting,
  payoutReturnedPosting,
} from '@atrium/billing/ledger/bank-postings';
import { resolvePayout } from '@atrium/contracts/payout/resolve-payout';
import { lockMoneyOfMany } from '@atrium/db/bank/bank-facts-queries';
import { changePayout, lockPayout, type PayoutRow } from '@atrium/db/bank/payout-queries';
import { tellOfPayout } from '../bank/tell-of-payout.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { postTransaction } from '../ledger/post-transaction.ts';
import { sellerDay } from '../seller/seller-day.ts';

const isOpen = ({ status }: PayoutRow): boolean => status === 'requested' || status === 'sent';

/** What becomes of it, and the entry of the books; null when it cannot. */
function endOf(payout: PayoutRow, kind: 'paid' | 'give_back') {
  const { id, amountMinor, currency, status } = payout;
  const money = { amountMinor, currency };
  if (!isOpen(payout) || (kind === 'paid' && payout.kind !== 'paypal')) return null;
  if (kind === 'paid')
    return {
      ...({ status: 'confirmed', event: 'payout.confirm' } as const),
      posting: payoutByProviderPosting(id, 'paypal', money),
    };
  // In a file for the bank that the bank has refused: it booked nothing.
  if (status === 'sent')
    return {
      ...({ status: 'returned', event: 'payout.return' } as const),
      posting: payoutReturnedPosting(id, money, false),
    };
  return {
    ...({ status: 'cancelled', event: 'payout.cancel' } as const),
    posting: payoutCancelledPosting(id, money),
  };
}

export const resolvePayoutVerb = implementStaff(
  resolvePayout,
  async ({ input, host, now, system, audit, outbox, fail, notFound }) => {
    const { payoutId, kind, reason } = input;
    const found = (await lockPayout(system, payoutId, false)) ?? notFound();
    await lockMoneyOfMany(system, [found.organizationId]);
    const payout = (await lockPayout(system, payoutId)) ?? notFound();
    const end = endOf(payout, kind);
    if (!end) return fail('payout.already_decided', {});
    const { organizationId, amountMinor, currency } = payout;
    await postTransaction(system, {
      ...end.posting,
      ...{ sellerId: host.seller.id, organizationId, bookedOn: sellerDay(host, now), now },
      cause: { payoutId },
    });
    await changePayout(system, payoutId, { status: end.status }, now);
    const after = { status: end.status, amountMinor, currency };
    audit.staff({ organizationId, after: { ...after, payoutId, reason } });
    audit.organization(organizationId, { event: end.event, targetId: payoutId, after });
    await tellOfPayout({ scope: system, host, now, effects: { outbox } }, payout, end.status);
    return { resolved: true as const };
  },
);
