import { uploadIdentityReview } from '@atrium/contracts/identity-review/upload-identity-review';
import { listDocumentKinds, storeDocument } from '@atrium/db/identity-review/identity-review-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { drawIdentityPicture } from './identity-picture.ts';
import { reviewByLink } from './review-link.ts';
import { sealDocument } from './seal-document.ts';

export const uploadIdentityReviewVerb = implementSystem(
  uploadIdentityReview,
  async ({ input, host, now, fail, file, system, transaction }) => {
    // Asked before megabytes are read, and again where it counts.
    if (!(await reviewByLink(system, input.uploadToken, ['upload'], now))) {
      return fail('identity.link_invalid', {});
    }
    const picture = await drawIdentityPicture(await file());
    if (typeof picture === 'string') return fail(picture, {}, { field: 'file' });

    return transaction(async ({ system, audit }) => {
      const review = await reviewByLink(system, input.uploadToken, ['upload'], now);
      if (!review) return fail('identity.link_invalid', {});
      if (review.state !== 'collecting') return fail('identity.not_collecting', {});
      const { kind } = input;
      const sealed = sealDocument(host, review.id, kind, picture.bytes);
      const { mediaType } = picture;
      await storeDocument(system, { reviewId: review.id, kind, mediaType, sealed, createdAt: now });
      audit.account(review.accountId, { after: { kind } });
      return { uploaded: await listDocumentKinds(system, review.id) };
    });
  },
);
