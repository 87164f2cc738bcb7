import { identityDocumentKinds } from '@atrium/contracts/identity-review/identity-review-types';
import { submitIdentityReview } from '@atrium/contracts/identity-review/submit-identity-review';
import { changeReview, listDocumentKinds } from '@atrium/db/identity-review/identity-review-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { reviewByLink } from './review-link.ts';
import { toReviewView } from './review-view.ts';
import { tellOfReview } from './tell-of-review.ts';

export const submitIdentityReviewVerb = implementSystem(
  submitIdentityReview,
  async ({ input, host, now, fail, transaction }) =>
    transaction(async ({ system, audit, outbox }) => {
      const review = await reviewByLink(system, input.token, ['follow'], now);
      if (!review) return fail('identity.link_invalid', {});
      if (review.state !== 'collecting') return fail('identity.not_collecting', {});
      const kinds = await listDocumentKinds(system, review.id);
      if (kinds.length < identityDocumentKinds.length) return fail('identity.pictures_missing', {});
      const sent = await changeReview(system, review.id, { state: 'submitted', submittedAt: now });
      audit.account(review.accountId, {});
      // Told already now: whoever did not ask knows that somebody has their password.
      await tellOfReview({ system, host, outbox, now }, sent, 'submitted');
      return toReviewView(system, sent);
    }),
);
