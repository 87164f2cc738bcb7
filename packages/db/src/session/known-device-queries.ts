import type { AccountScope, SystemScope } from '../client/scopes.ts';

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

export async function rememberDevice(
  { db }: SystemScope,
  accountId: string,
  deviceHash: Buffer,
  now: Date,
): Promise<void> {
  await db
    .insertInto('knownDevice')
    .values({ accountId, deviceHash, createdAt: now, lastUsedAt: now })
    .onConflict((conflict) => conflict.columns(['accountId', 'deviceHash']).doUpdateSet({ lastUsedAt: now }))
    .execute();
}

/** Every browser is a stranger again. */
export async function forgetDevices({ db, accountId }: AccountScope): Promise<void> {
  await db.deleteFrom('knownDevice').where('accountId', '=', accountId).execute();
}

export async function deleteOldDevices({ db }: SystemScope, now: Date): Promise<void> {
  const before = new Date(now.getTime() - forgottenAfterDays * 86_400_000);
  await db.deleteFrom('knownDevice').where('lastUsedAt', '<', before).execute();
}
