import type {
  IdentityDocumentKind,
  IdentityRefusalReason,
  IdentityReviewState,
} from '@atrium/contracts/identity-review/identity-review-types';
import type { SystemScope } from '../client/scopes.ts';

export type LinkPurpose = 'follow' | 'stop' | 'upload';

const reviewColumns = [
  'identityReview.id',
  'identityReview.accountId',
  'identityReview.state',
  'identityReview.startedAt',
  'identityReview.submittedAt',
  'identityReview.endsAt',
  'identityReview.endedAt',
  'identityReview.refusalReason',
] as const;

export type IdentityReviewRow = {
  readonly id: string;
  readonly accountId: string;
  readonly state: IdentityReviewState;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly refusalReason: string | null;
};

/** The case under way, locked; there is at most one per account. */
export function lockOpenReview(
  { db }: SystemScope,
  accountId: string,
): Promise<IdentityReviewRow | undefined> {
  return db
    .selectFrom('identityReview')
    .select(reviewColumns)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** False when another one was opened at the same moment. */
export async function insertReview(
  { db }: SystemScope,
  review: { readonly id: string; readonly accountId: string; readonly address: string; readonly now: Date },
): Promise<boolean> {
  const { now, ...values } = review;
  const row = await db
    .insertInto('identityReview')
    .values({ ...values, state: 'collecting', startedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The case that a link belongs to, locked: whatever happens to it at the same moment comes before or after. */
export async function lockReviewByLink(
  { db }: SystemScope,
  tokenHash: Buffer,
  purposes: readonly LinkPurpose[],
  now: Date,
): Promise<(IdentityReviewRow & { readonly purpose: LinkPurpose }) | undefined> {
  const row = await db
    .selectFrom('identityReviewLink')
    .innerJoin('identityReview', 'identityReview.id', 'identityReviewLink.reviewId')
    .select([...reviewColumns, 'identityReviewLink.purpose'])
    .where('identityReviewLink.tokenHash', '=', tokenHash)
    .where('identityReviewLink.purpose', 'in', purposes)
    .where('identityReviewLink.expiresAt', '>', now)
    .forNoKeyUpdate('identityReview')
    .executeTakeFirst();
  return row as (IdentityReviewRow & { readonly purpose: LinkPurpose }) | undefined;
}

export function lockReview({ db }: SystemScope, id: string): Promise<IdentityReviewRow | undefined> {
  return db
    .selectFrom('identityReview')
    .select(reviewColumns)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function insertReviewLink(
  { db }: SystemScope,
  link: {
    readonly tokenHash: Buffer;
    readonly reviewId: string;
    readonly purpose: LinkPurpose;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.insertInto('identityReviewLink').values(link).execute();
}

export async function storeDocument(
  { db }: SystemScope,
  document: {
    readonly reviewId: string;
    readonly kind: IdentityDocumentKind;
    readonly mediaType: string;
    readonly sealed: Buffer;
    readonly createdAt: Date;
  },
): Promise<void> {
  const { mediaType, sealed, createdAt } = document;
  await db
    .insertInto('identityDocument')
    .values(document)
    .onConflict((conflict) =>
      conflict.columns(['reviewId', 'kind']).doUpdateSet({ mediaType, sealed, createdAt }),
    )
    .execute();
}

export async function listDocumentKinds(
  { db }: SystemScope,
  reviewId: string,
): Promise<IdentityDocumentKind[]> {
  const rows = await db
    .selectFrom('identityDocument')
    .select('kind')
    .where('reviewId', '=', reviewId)
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind);
}

export function findDocument({ db }: SystemScope, reviewId: string, kind: IdentityDocumentKind) {
  return db
    .selectFrom('identityDocument')
    .select(['mediaType', 'sealed'])
    .where('reviewId', '=', reviewId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

type Change =
  | { readonly state: 'submitted'; readonly submittedAt: Date }
  | { readonly state: 'waiting'; readonly endsAt: Date }
  | { readonly state: 'refused'; readonly endedAt: Date; readonly refusalReason: IdentityRefusalReason }
  | { readonly state: 'stopped'; readonly endedAt: Date; readonly stoppedBy: 'link' | 'sign_in' }
  | { readonly state: 'completed' | 'expired'; readonly endedAt: Date };

/** Of a case that the caller has locked. Ending it erases its documents (a trigger sees to that). */
export function changeReview({ db }: SystemScope, id: string, change: Change): Promise<IdentityReviewRow> {
  return db
    .updateTable('identityReview')
    .set(change)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .returning(reviewColumns)
    .executeTakeFirstOrThrow();
}

/** Cases in which nothing happened for too long: documents never sent, or never looked at. */
export async function listStaleReviews(
  { db }: SystemScope,
  before: { readonly startedBefore: Date; readonly submittedBefore: Date },
): Promise<string[]> {
  const rows = await db
    .selectFrom('identityReview')
    .select('id')
    .where((is) =>
      is.or([
        is.and([is('state', '=', 'collecting'), is('startedAt', '<=', before.startedBefore)]),
        is.and([is('state', '=', 'submitted'), is('submittedAt', '<=', before.submittedBefore)]),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Cases whose waiting time is over. */
export async function listDueReviews({ db }: SystemScope, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('identityReview')
    .select('id')
    .where('state', '=', 'waiting')
    .where('endsAt', '<=', now)
    .orderBy('endsAt')
    .execute();
  return rows.map(({ id }) => id);
}

export async function deleteExpiredReviewLinks({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('identityReviewLink').where('expiresAt', '<=', now).execute();
}
