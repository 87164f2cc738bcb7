import type { SystemScope } from '../client/scopes.ts';

const forgottenAfterDays = 400;

export async function isKnownDevice(
  { db }: SystemScope,
  accountId: string,
  deviceHash: Buffer,
): Promise<boolean> {
  const row = await db
    .selectFrom('knownDevice')
    .select('accountId')
    .where('accountId', '=', accountId)
    .where('deviceHash', '=', deviceHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Unusual when the account has been used in other browsers and never in this one. */
export async function rememberDevice(
  { db }: SystemScope,
  accountId: string,
  deviceHash: Buffer,
  now: Date,
): Promise<{ readonly isUnusual: boolean }> {
  const inserted = await db
    .insertInto('knownDevice')
    .values({ accountId, deviceHash, createdAt: now, lastUsedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  if (!inserted) {
    await db
      .updateTable('knownDevice')
      .set({ lastUsedAt: now })
      .where('accountId', '=', accountId)
      .where('deviceHash', '=', deviceHash)
      .execute();
    return { isUnusual: false };
  }
  const other = await db
    .selectFrom('knownDevice')
    .select('accountId')
    .where('accountId', '=', accountId)
    .where('deviceHash', '!=', deviceHash)
    .limit(1)
    .executeTakeFirst();
  return { isUnusual: other !== undefined };
}

/** Every browser is a stranger again. */
export async function forgetDevices({ db }: SystemScope, accountId: string): Promise<void> {
  await db.deleteFrom('knownDevice').where('accountId', '=', accountId).execute();
}

export async function deleteOldDevices({ db }: SystemScope, now: Date): Promise<void> {
  const before = new Date(now.getTime() - forgottenAfterDays * 86_400_000);
  await db.deleteFrom('knownDevice').where('lastUsedAt', '<', before).execute();
}
