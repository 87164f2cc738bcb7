import type { IdentityDocumentKind } from '@atrium/contracts/identity-review/identity-review-types';
import type { Host } from '../kernel/host.ts';

const purpose = 'identity-document';

/** Bound to its place: moved to another case, or shown as another side, it does not open (SEC-6). */
const ownerOf = (reviewId: string, kind: IdentityDocumentKind): string => `${reviewId}/${kind}`;

export const sealDocument = (
  { secrets }: Host,
  reviewId: string,
  kind: IdentityDocumentKind,
  bytes: Buffer,
): Buffer => secrets.seal(purpose, ownerOf(reviewId, kind), bytes);

export const openDocument = (
  { secrets }: Host,
  reviewId: string,
  kind: IdentityDocumentKind,
  sealed: Buffer,
): Buffer => secrets.open(purpose, ownerOf(reviewId, kind), sealed);
