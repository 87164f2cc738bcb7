import type { SystemScope } from '../client/scopes.ts';

export async function hasSecondFactor({ db }: SystemScope, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('secondFactor')
    .select('id')
    .where('accountId', '=', accountId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every number known to belong to the account: that of the profile, and that of its text messages. */
export async function listPhones({ db }: SystemScope, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('phone')
    .where('id', '=', accountId)
    .where('phoneVerifiedAt', 'is not', null)
    .union(
      db
        .selectFrom('secondFactor')
        .select('phone')
        .where('accountId', '=', accountId)
        .where('kind', '=', 'sms'),
    )
    .execute();
  return rows.flatMap(({ phone }) => (phone === null ? [] : [phone]));
}

/** All that a second factor leaves behind, and every session: whoever comes next begins with the password alone. */
export async function removeSecondFactors({ db }: SystemScope, accountId: string): Promise<void> {
  for (const table of [
    'secondFactor',
    'secondFactorSetup',
    'backupCode',
    'pendingSignIn',
    'knownDevice',
    'session',
  ] as const) {
    await db.deleteFrom(table).where('accountId', '=', accountId).execute();
  }
}
