import { decideIdentityReview } from '@atrium/contracts/identity-review/decide-identity-review';
import { identityReviewWaitHours } from '@atrium/contracts/identity-review/identity-review-types';
import { countApprovals, insertDecision } from '@atrium/db/identity-review/identity-case-queries';
import { changeReview, lockReview } from '@atrium/db/identity-review/identity-review-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { tellOfReview } from './tell-of-review.ts';

const approvalsNeeded = 2;

export const decideIdentityReviewVerb = implementStaff(
  decideIdentityReview,
  async ({ input, staff, host, now, system, audit, outbox, fail }) => {
    const review = await lockReview(system, input.id);
    if (!review || review.state !== 'submitted' || review.accountId === staff.accountId) {
      return fail('identity.not_for_you', {});
    }
    const { id, accountId } = review;
    const approved = input.decision === 'approve';
    const decision = { reviewId: id, reviewerAccountId: staff.accountId, approved, decidedAt: now };
    if (!(await insertDecision(system, decision))) return fail('identity.already_decided', {});
    const reason = input.decision === 'refuse' ? { reason: input.reason } : {};
    audit.staff({ targetId: id, accountId, after: { approved, ...reason } });
    const tell = { system, host, outbox, now };

    if (input.decision === 'refuse') {
      const refused = await changeReview(system, id, {
        ...{ state: 'refused', endedAt: now, refusalReason: input.reason },
      });
      audit.account(accountId, { event: 'identityReview.refuse', after: reason });
      await tellOfReview(tell, refused, 'refused');
      return { state: 'refused' as const, endsAt: null };
    }
    if ((await countApprovals(system, id)) < approvalsNeeded) {
      return { state: 'submitted' as const, endsAt: null };
    }

    const endsAt = new Date(now.getTime() + identityReviewWaitHours * 3_600_000);
    const waiting = await changeReview(system, id, { state: 'waiting', endsAt });
    audit.account(accountId, { event: 'identityReview.approve', after: { endsAt: endsAt.toISOString() } });
    await tellOfReview(tell, waiting, 'waiting');
    return { state: 'waiting' as const, endsAt: endsAt.toISOString() };
  },
);
