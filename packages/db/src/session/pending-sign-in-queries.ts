import type { SystemScope } from '../client/scopes.ts';

export type NewPendingSignIn = {
  readonly tokenHash: Buffer;
  /** Null while a passkey alone is asked for. */
  readonly accountId: string | null;
  readonly address: string;
  readonly attemptsLeft: number;
  readonly challenge: string | null;
  readonly now: Date;
  readonly expiresAt: Date;
};

export async function insertPendingSignIn({ db }: SystemScope, pending: NewPendingSignIn): Promise<void> {
  const { now, ...values } = pending;
  await db
    .insertInto('pendingSignIn')
    .values({ ...values, createdAt: now })
    .execute();
}

export function findPendingSignIn({ db }: SystemScope, tokenHash: Buffer, now: Date) {
  return db
    .selectFrom('pendingSignIn')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

export type PendingSignInRow = NonNullable<Awaited<ReturnType<typeof findPendingSignIn>>>;

/** Locked, so that two proofs at once cannot use the same attempt, code or challenge. */
export function lockPendingSignIn({ db }: SystemScope, tokenHash: Buffer, now: Date) {
  return db
    .selectFrom('pendingSignIn')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

export async function updatePendingSignIn(
  { db }: SystemScope,
  tokenHash: Buffer,
  change: Partial<
    Pick<
      PendingSignInRow,
      | 'attemptsLeft'
      | 'challenge'
      | 'expiresAt'
      | 'smsAttemptsLeft'
      | 'smsCodeHash'
      | 'smsSentAt'
      | 'smsSentCount'
    >
  >,
): Promise<void> {
  await db.updateTable('pendingSignIn').set(change).where('tokenHash', '=', tokenHash).execute();
}

export async function deletePendingSignIn({ db }: SystemScope, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('pendingSignIn').where('tokenHash', '=', tokenHash).execute();
}

/** After a change of password or factors: what was begun with the old ones cannot go on. */
export async function deletePendingSignInsOf(
  { db }: Pick<SystemScope, 'db'>,
  accountId: string,
): Promise<void> {
  await db.deleteFrom('pendingSignIn').where('accountId', '=', accountId).execute();
}

export async function deleteExpiredPendingSignIns({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('pendingSignIn').where('expiresAt', '<=', now).execute();
}
