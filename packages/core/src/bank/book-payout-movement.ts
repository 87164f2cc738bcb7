import {
  fromWhole,
  payoutConfirmedPosting,
  payoutReturnedPosting,
} from '@atrium/billing/ledger/bank-postings';
import { countBooked, storeOutcomes } from '@atrium/db/bank/movement-outcome-queries';
import { changePayout, type PayoutRow } from '@atrium/db/bank/payout-queries';
import { postTransaction } from '../ledger/post-transaction.ts';
import type { BankWork } from './book-movements.ts';
import type { DecidedMovement } from './decide-movements.ts';
import { tellOfPayout } from './tell-of-payout.ts';

/**
 * The bank says that a payout has left, or that it came back (PRE-3). A payout that is confirmed twice or returned twice is
 * looked at by staff: the money of the second movement waits in suspense.
 */
export async function bookPayoutMovement(
  work: BankWork,
  { movement, decision }: DecidedMovement,
  payout: PayoutRow,
): Promise<boolean> {
  const { system, now, effects } = work;
  const confirmed = decision.outcome === 'payout_confirmed';
  const expected = confirmed ? ['approved', 'sent'] : ['sent', 'confirmed'];
  if (!expected.includes(payout.status)) return false;
  const { id, organizationId, currency, amountMinor } = payout;
  const money = { amountMinor, currency };
  const posting = confirmed ? payoutConfirmedPosting(id, money) : payoutReturnedPosting(id, money, true);
  await postTransaction(system, {
    ...(movement.partOf === null ? posting : fromWhole(posting)),
    ...{ sellerId: work.host.seller.id, organizationId, bookedOn: movement.bookedOn, now },
    cause: { payoutId: id, bankTransactionId: String(movement.id) },
  });
  const status = confirmed ? 'confirmed' : 'returned';
  await changePayout(system, id, { status }, now);
  await storeOutcomes(system, [
    {
      ...{ id: movement.id, fileId: movement.fileId, outcome: decision.outcome, why: null, organizationId },
      ...{ invoiceId: null, payoutId: id, reversesId: null },
    },
  ]);
  await countBooked(system, [movement.fileId]);
  effects.audit.organization(organizationId, {
    event: confirmed ? 'payout.confirm' : 'payout.return',
    targetId: id,
    after: { status, amountMinor, currency },
  });
  await tellOfPayout({ scope: system, ...work }, payout, status);
  return true;
}
