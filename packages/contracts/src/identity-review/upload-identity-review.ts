import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { maxIdentityDocumentBytes } from './identity-review-types.ts';
import { IdentityDocumentKind, IdentityReviewToken } from './identity-review-view.ts';

/** Brings one picture, or another in its place. JPEG, PNG or WebP, judged by what is in it. */
export const uploadIdentityReview = defineAction({
  name: 'identityReview.upload',
  kind: 'mutation',
  scope: 'public',
  permission: open('the upload token of the case is the proof'),
  input: z.object({ uploadToken: IdentityReviewToken, kind: IdentityDocumentKind }),
  output: z.object({ uploaded: z.array(IdentityDocumentKind) }),
  errors: [
    'identity.link_invalid',
    'identity.not_collecting',
    'identity.picture_unreadable',
    'identity.picture_too_small',
  ],
  rateLimit: { limit: 30, windowSeconds: 900, by: 'address' },
  file: { maxBytes: maxIdentityDocumentBytes },
});
