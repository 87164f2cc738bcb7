import type { AccountScope } from '../client/scopes.ts';
import type { JsonValue } from '../generated/database.ts';

export type IdempotentCall = {
  readonly key: string;
  readonly action: string;
  readonly requestHash: Buffer;
  readonly now: Date;
};

/**
 * Claims the key for this transaction; null means it is ours. A second call with the same key waits here
 * until the first has committed, then gets what the first one answered (PAY-5).
 */
export async function claimIdempotencyKey({ db, accountId }: AccountScope, call: IdempotentCall) {
  const claimed = await db
    .insertInto('idempotencyKey')
    .values({
      accountId,
      key: call.key,
      action: call.action,
      requestHash: call.requestHash,
      createdAt: call.now,
    })
    .onConflict((conflict) => conflict.columns(['accountId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (claimed) return null;
  return db
    .selectFrom('idempotencyKey')
    .select(['action', 'requestHash', 'answer'])
    .where('accountId', '=', accountId)
    .where('key', '=', call.key)
    .executeTakeFirstOrThrow();
}

export async function storeIdempotentAnswer(
  { db, accountId }: AccountScope,
  key: string,
  answer: JsonValue,
): Promise<void> {
  await db
    .updateTable('idempotencyKey')
    .set({ answer: answer })
    .where('accountId', '=', accountId)
    .where('key', '=', key)
    .execute();
}

export async function deleteOldIdempotencyKeys(db: AccountScope['db'], before: Date): Promise<void> {
  await db.deleteFrom('idempotencyKey').where('createdAt', '<', before).execute();
}
