import type { Database } from '../client/create-database.ts';
import type { AccountScope, SystemScope } from '../client/scopes.ts';

export type ConfirmationSecrets = {
  readonly tokenHash: Buffer;
  readonly codeHash: Buffer;
  readonly codeExpiresAt: Date;
  readonly expiresAt: Date;
  readonly codeAttemptsLeft: number;
};

export async function insertConfirmation(
  { db }: SystemScope | AccountScope,
  confirmation: ConfirmationSecrets & {
    readonly id: string;
    /** Null for a sign-up with an address that already has an account: nothing can be confirmed by it. */
    readonly accountId: string | null;
    readonly email: string;
    readonly now: Date;
  },
): Promise<void> {
  const { now, ...values } = confirmation;
  await db
    .insertInto('emailConfirmation')
    .values({ ...values, createdAt: now, sentAt: now })
    .execute();
}

/**
 * Locks the row, so that two guesses at once cannot use the same attempt. The account comes first, so that two
 * proofs of one account, of which each ends the other, cannot wait for each other for ever.
 */
export async function lockConfirmation({ db }: SystemScope, id: string) {
  await lockAccountOf(db, 'id', id);
  return db
    .selectFrom('emailConfirmation')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function lockConfirmationByToken({ db }: SystemScope, tokenHash: Buffer) {
  await lockAccountOf(db, 'tokenHash', tokenHash);
  return db
    .selectFrom('emailConfirmation')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

async function lockAccountOf(db: Database, key: 'id' | 'tokenHash', value: string | Buffer): Promise<void> {
  await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', (is) => is.selectFrom('emailConfirmation').select('accountId').where(key, '=', value))
    .forNoKeyUpdate()
    .execute();
}

export async function renewConfirmation(
  { db }: SystemScope,
  id: string,
  secrets: ConfirmationSecrets,
  now: Date,
): Promise<void> {
  await db
    .updateTable('emailConfirmation')
    .set({ ...secrets, sentAt: now })
    .where('id', '=', id)
    .execute();
}

export async function useConfirmationAttempt({ db }: SystemScope, id: string): Promise<void> {
  await db
    .updateTable('emailConfirmation')
    .set((is) => ({ codeAttemptsLeft: is('codeAttemptsLeft', '-', 1) }))
    .where('id', '=', id)
    .where('codeAttemptsLeft', '>', 0)
    .execute();
}

/** One proof is enough: every other one under way for the same account ends with it. */
export async function consumeConfirmations({ db }: SystemScope, accountId: string, now: Date): Promise<void> {
  await db
    .updateTable('emailConfirmation')
    .set({ consumedAt: now })
    .where('accountId', '=', accountId)
    .where('consumedAt', 'is', null)
    .execute();
}

export async function deleteExpiredConfirmations({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('emailConfirmation').where('expiresAt', '<=', now).execute();
}
