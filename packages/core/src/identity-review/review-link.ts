import type { SystemScope } from '@atrium/db/client/scopes';
import {
  type IdentityReviewRow,
  insertReviewLink,
  type LinkPurpose,
  lockReviewByLink,
} from '@atrium/db/identity-review/identity-review-queries';
import { hashToken, newToken } from '../kernel/session-token.ts';

const hour = 3600_000;
/** Longer than any case lives, so that its end can be read by whoever was told of its beginning. */
const linkDays = 60;
const validFor: Readonly<Record<LinkPurpose, number>> = {
  follow: linkDays * 24 * hour,
  stop: linkDays * 24 * hour,
  upload: hour,
};

/** A new link of a case; only its hash is stored (SEC-1). */
export async function issueReviewLink(
  system: SystemScope,
  reviewId: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + validFor[purpose]);
  await insertReviewLink(system, { tokenHash: hashToken(token), reviewId, purpose, expiresAt });
  return token;
}

export const reviewByLink = (
  system: SystemScope,
  token: string,
  purposes: readonly LinkPurpose[],
  now: Date,
): Promise<(IdentityReviewRow & { readonly purpose: LinkPurpose }) | undefined> =>
  lockReviewByLink(system, hashToken(token), purposes, now);
