import type { AccountScope, SystemScope } from '../client/scopes.ts';

type Scope = AccountScope | SystemScope;

/** The old ones end, used or not. */
export async function replaceBackupCodes(
  { db, accountId }: AccountScope,
  hashes: readonly Buffer[],
  now: Date,
): Promise<void> {
  await db.deleteFrom('backupCode').where('accountId', '=', accountId).execute();
  if (hashes.length === 0) return;
  await db
    .insertInto('backupCode')
    .values(hashes.map((codeHash) => ({ accountId, codeHash, createdAt: now })))
    .execute();
}

/** True for one call per code. */
export async function useBackupCode(
  { db }: Scope,
  accountId: string,
  codeHash: Buffer,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('backupCode')
    .set({ usedAt: now })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .returning('usedAt')
    .executeTakeFirst();
  return row !== undefined;
}

export async function countBackupCodes({ db }: Scope, accountId: string): Promise<number> {
  const { left } = await db
    .selectFrom('backupCode')
    .select((is) => is.fn.countAll<bigint>().as('left'))
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(left);
}
