import type { SystemScope } from '../client/scopes.ts';

const maxCases = 100;

/** Sent cases that this reviewer may still judge: not their own, not yet judged by them. Oldest first. */
export function listCasesFor({ db }: SystemScope, reviewerAccountId: string) {
  return db
    .selectFrom('identityReview')
    .innerJoin('account', 'account.id', 'identityReview.accountId')
    .select(['identityReview.id', 'identityReview.submittedAt', 'account.country'])
    .where('identityReview.state', '=', 'submitted')
    .where('identityReview.accountId', '!=', reviewerAccountId)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('identityDecision')
            .select('identityDecision.reviewId')
            .whereRef('identityDecision.reviewId', '=', 'identityReview.id')
            .where('identityDecision.reviewerAccountId', '=', reviewerAccountId),
        ),
      ),
    )
    .orderBy('identityReview.submittedAt')
    .orderBy('identityReview.id')
    .limit(maxCases)
    .execute();
}

/** One sent case with what its documents are compared with. */
export function findCase({ db }: SystemScope, id: string) {
  return db
    .selectFrom('identityReview')
    .innerJoin('account', 'account.id', 'identityReview.accountId')
    .select([
      'identityReview.id',
      'identityReview.accountId',
      'identityReview.submittedAt',
      'identityReview.address',
      'account.firstName',
      'account.lastName',
      'account.loginIdentifier',
      'account.country',
      'account.createdAt as accountCreatedAt',
    ])
    .where('identityReview.id', '=', id)
    .where('identityReview.state', '=', 'submitted')
    .executeTakeFirst();
}

/** False when this reviewer has judged before. */
export async function insertDecision(
  { db }: SystemScope,
  decision: {
    readonly reviewId: string;
    readonly reviewerAccountId: string;
    readonly approved: boolean;
    readonly decidedAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto('identityDecision')
    .values(decision)
    .onConflict((conflict) => conflict.doNothing())
    .returning('reviewId')
    .executeTakeFirst();
  return row !== undefined;
}

export async function countApprovals({ db }: SystemScope, reviewId: string): Promise<number> {
  const { count } = await db
    .selectFrom('identityDecision')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('reviewId', '=', reviewId)
    .where('approved', '=', true)
    .executeTakeFirstOrThrow();
  return Number(count);
}
