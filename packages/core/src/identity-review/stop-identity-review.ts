import { stopIdentityReview } from '@atrium/contracts/identity-review/stop-identity-review';
import { changeReview } from '@atrium/db/identity-review/identity-review-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { reviewByLink } from './review-link.ts';
import { toReviewView } from './review-view.ts';
import { tellOfReview } from './tell-of-review.ts';

export const stopIdentityReviewVerb = implementSystem(
  stopIdentityReview,
  async ({ input, host, now, fail, transaction }) =>
    transaction(async ({ system, audit, outbox }) => {
      const review = await reviewByLink(system, input.token, ['follow', 'stop'], now);
      if (!review) return fail('identity.link_invalid', {});
      if (review.endedAt) return fail('identity.ended', {});
      const stopped = await changeReview(system, review.id, {
        ...{ state: 'stopped', endedAt: now, stoppedBy: 'link' },
      });
      audit.account(review.accountId, { after: { by: 'link' } });
      await tellOfReview({ system, host, outbox, now }, stopped, 'stopped');
      return toReviewView(system, stopped);
    }),
);
