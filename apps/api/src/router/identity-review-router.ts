import { decideIdentityReviewVerb } from '@atrium/core/identity-review/decide-identity-review';
import { followIdentityReviewVerb } from '@atrium/core/identity-review/follow-identity-review';
import { getIdentityReviewVerb } from '@atrium/core/identity-review/get-identity-review';
import { listIdentityReviewVerb } from '@atrium/core/identity-review/list-identity-review';
import { readIdentityDocumentVerb } from '@atrium/core/identity-review/read-identity-document';
import { startIdentityReviewVerb } from '@atrium/core/identity-review/start-identity-review';
import { stopIdentityReviewVerb } from '@atrium/core/identity-review/stop-identity-review';
import { submitIdentityReviewVerb } from '@atrium/core/identity-review/submit-identity-review';
import { uploadIdentityReviewVerb } from '@atrium/core/identity-review/upload-identity-review';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const identityReviewRouter = router({
  start: mountMutation(startIdentityReviewVerb),
  follow: mountMutation(followIdentityReviewVerb),
  upload: mountMutation(uploadIdentityReviewVerb),
  submit: mountMutation(submitIdentityReviewVerb),
  stop: mountMutation(stopIdentityReviewVerb),
  list: mountQuery(listIdentityReviewVerb),
  get: mountQuery(getIdentityReviewVerb),
  readDocument: mountQuery(readIdentityDocumentVerb),
  decide: mountMutation(decideIdentityReviewVerb),
});
