import { decideIdentityReview } from './decide-identity-review.ts';
import { followIdentityReview } from './follow-identity-review.ts';
import { getIdentityReview } from './get-identity-review.ts';
import { listIdentityReview } from './list-identity-review.ts';
import { readIdentityDocument } from './read-identity-document.ts';
import { startIdentityReview } from './start-identity-review.ts';
import { stopIdentityReview } from './stop-identity-review.ts';
import { submitIdentityReview } from './submit-identity-review.ts';
import { uploadIdentityReview } from './upload-identity-review.ts';

export const identityReviewActions = {
  identityReview: {
    start: startIdentityReview,
    follow: followIdentityReview,
    upload: uploadIdentityReview,
    submit: submitIdentityReview,
    stop: stopIdentityReview,
    list: listIdentityReview,
    get: getIdentityReview,
    readDocument: readIdentityDocument,
    decide: decideIdentityReview,
  },
} as const;
