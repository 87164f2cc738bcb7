import { suspenseAttributedPosting } from '@atrium/billing/ledger/bank-postings';
import { transfer } from '@atrium/billing/ledger/posting';
import { resolveBankMovement } from '@atrium/contracts/bank-movement/resolve-bank-movement';
import { isCurrency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { lockMoneyOfMany } from '@atrium/db/bank/bank-facts-queries';
import { findCustomer, lockSuspense, resolveSuspense } from '@atrium/db/bank/suspense-queries';
import { tellOfCredits } from '../bank/tell-of-bank-money.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { postTransaction } from '../ledger/post-transaction.ts';
import { sellerDay } from '../seller/seller-day.ts';

const resolutions = { assign: 'assigned', return: 'returned', fee: 'noted' } as const;

export const resolveBankMovementVerb = implementStaff(
  resolveBankMovement,
  async ({ input, host, staff, now, system, audit, outbox, fail }) => {
    const customer = input.kind === 'assign' ? await findCustomer(system, input.customerId) : null;
    if (customer === undefined) throw new DomainError('request.not_found', {});
    if (customer) await lockMoneyOfMany(system, [customer.id]);
    const movement = await lockSuspense(system, host.seller.id, input.id);
    if (!movement) throw new DomainError('request.not_found', {});
    if (movement.resolvedAt) return fail('bank.already_resolved', {});
    const { currency, amountMinor } = movement;
    const fits = (input.kind === 'fee') === (movement.direction === 'debit');
    if (!fits || (input.kind !== 'return' && !isCurrency(currency))) return fail('bank.not_assignable', {});
    if (isCurrency(currency) && input.kind !== 'return') {
      const money = { amountMinor, currency };
      const fee = { key: `suspense:${movement.id}`, kind: 'bank_fee' };
      const posting = customer
        ? suspenseAttributedPosting(String(movement.id), money)
        : { ...fee, transfers: transfer('fees', 'suspense', money) };
      await postTransaction(system, {
        ...posting,
        ...{ sellerId: host.seller.id, organizationId: customer?.id ?? null, bookedOn: sellerDay(host, now) },
        ...{ cause: { bankTransactionId: String(movement.id), outcome: 'assigned' }, now },
      });
    }
    await resolveSuspense(system, movement.id, {
      ...{ resolution: resolutions[input.kind], resolutionReason: input.reason },
      ...{
        resolvedBy: staff.accountId,
        resolvedAt: now,
        ...(customer ? { organizationId: customer.id } : {}),
      },
    });
    const after = { movement: input.id, kind: input.kind, reason: input.reason, amountMinor, currency };
    audit.staff({ after, ...(customer ? { organizationId: customer.id } : {}) });
    if (customer) {
      audit.organization(customer.id, {
        event: 'bank.credit',
        after: { outcome: 'assigned', amountMinor, currency },
      });
      // It waited because no reference named anybody.
      const credit = {
        movement,
        organizationId: customer.id,
        reason: 'wrong_reference',
        expected: null,
      } as const;
      await tellOfCredits({ system, host, now, outbox }, [credit]);
    }
    return { resolved: true as const };
  },
);
