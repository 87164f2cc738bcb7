import { followIdentityReview } from '@atrium/contracts/identity-review/follow-identity-review';
import { implementSystem } from '../kernel/implement-system.ts';
import { issueReviewLink, reviewByLink } from './review-link.ts';
import { toReviewView } from './review-view.ts';

export const followIdentityReviewVerb = implementSystem(
  followIdentityReview,
  async ({ input, now, fail, transaction }) =>
    transaction(async ({ system, audit }) => {
      audit.unchanged();
      const review = await reviewByLink(system, input.token, ['follow', 'stop'], now);
      if (!review) return fail('identity.link_invalid', {});
      // Whoever was only told of the case brings nothing to it.
      const collects = review.state === 'collecting' && review.purpose === 'follow';
      return {
        review: await toReviewView(system, review),
        uploadToken: collects ? await issueReviewLink(system, review.id, 'upload', now) : null,
      };
    }),
);
