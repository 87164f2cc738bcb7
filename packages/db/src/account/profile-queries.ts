import type { AccountScope, SystemScope } from '../client/scopes.ts';

export type ProfileRow = {
  readonly timeZone: string | null;
  /** Only a number that has been proven. */
  readonly phone: string | null;
  readonly pictureKey: string | null;
};

/** What the profile holds beside name and language (ACC-10). */
export async function getProfile({ db, accountId }: AccountScope): Promise<ProfileRow> {
  const { phone, phoneVerifiedAt, ...row } = await db
    .selectFrom('account')
    .leftJoin('image', 'image.accountId', 'account.id')
    .select(['account.timeZone', 'account.phone', 'account.phoneVerifiedAt', 'image.key as pictureKey'])
    .where('account.id', '=', accountId)
    .executeTakeFirstOrThrow();
  return { ...row, phone: phoneVerifiedAt ? phone : null };
}

export async function storePhoneProof(
  { db, accountId }: AccountScope,
  proof: {
    readonly phone: string;
    readonly codeHash: Buffer;
    readonly attemptsLeft: number;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db
    .insertInto('phoneProof')
    .values({ ...proof, accountId })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(proof))
    .execute();
}

/** Locked, so that two guesses at once cannot use the same attempt. */
export function lockPhoneProof({ db, accountId }: AccountScope, now: Date) {
  return db
    .selectFrom('phoneProof')
    .select(['phone', 'codeHash', 'attemptsLeft'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

/** Outside the caller's transaction, which a wrong code rolls back. */
export async function usePhoneAttempt({ db, accountId }: AccountScope): Promise<number> {
  const row = await db
    .updateTable('phoneProof')
    .set((is) => ({ attemptsLeft: is('attemptsLeft', '-', 1) }))
    .where('accountId', '=', accountId)
    .where('attemptsLeft', '>', 0)
    .returning('attemptsLeft')
    .executeTakeFirst();
  return row?.attemptsLeft ?? -1;
}

export async function setPhone(
  { db, accountId }: AccountScope,
  phone: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ phone, phoneVerifiedAt: phone === null ? null : now })
    .where('id', '=', accountId)
    .execute();
  await db.deleteFrom('phoneProof').where('accountId', '=', accountId).execute();
}

export async function deleteExpiredPhoneProofs({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('phoneProof').where('expiresAt', '<=', now).execute();
}
