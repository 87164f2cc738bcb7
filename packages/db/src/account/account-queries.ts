import type { Locale } from '@atrium/contracts/locale';
import type { Database } from '../client/create-database.ts';
import type { AccountScope, SystemScope } from '../client/scopes.ts';

const accountColumns = [
  'id',
  'firstName',
  'lastName',
  'loginIdentifier',
  'loginIdentifierConfirmedAt',
  'locale',
  'country',
] as const;

export type AccountRow = {
  id: string;
  firstName: string;
  lastName: string;
  loginIdentifier: string;
  loginIdentifierConfirmedAt: Date | null;
  locale: Locale;
  country: string;
};

export type NewAccount = Omit<AccountRow, 'loginIdentifierConfirmedAt'> & {
  readonly passwordHash: string;
  readonly now: Date;
};

/** False when the login identifier is taken: the address decides, whoever comes second at the same moment. */
export async function insertAccount({ db }: SystemScope, account: NewAccount): Promise<boolean> {
  const { now, ...values } = account;
  const row = await db
    .insertInto('account')
    .values({ ...values, loginIdentifierConfirmedAt: null, createdAt: now })
    .onConflict((conflict) => conflict.constraint('account_login_identifier_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  // Asked after the write: whoever left the address at the same moment has committed by now, and may come back to it.
  if (!(await isHeld(db, account.loginIdentifier, now))) return true;
  await db.deleteFrom('account').where('id', '=', account.id).execute();
  return false;
}

/** A former login identifier that can still undo its change belongs to nobody else (ACC-6). */
async function isHeld(db: Database, email: string, now: Date): Promise<boolean> {
  const held = await db
    .selectFrom('identifierChange')
    .select('id')
    .where('previous', '=', email)
    .where('closedAt', 'is', null)
    .where('undoUntil', '>', now)
    .executeTakeFirst();
  return held !== undefined;
}

export function findAccountByIdentifier({ db }: SystemScope | AccountScope, loginIdentifier: string) {
  return db
    .selectFrom('account')
    .select([...accountColumns, 'passwordHash'])
    .where('loginIdentifier', '=', loginIdentifier)
    .executeTakeFirst();
}

export function getPasswordHash({ db, accountId }: AccountScope): Promise<{ passwordHash: string }> {
  return db
    .selectFrom('account')
    .select('passwordHash')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}

export function updateAccountRow(
  { db, accountId }: AccountScope,
  change: Partial<Pick<AccountRow, 'firstName' | 'lastName' | 'locale'> & { timeZone: string | null }>,
): Promise<AccountRow> {
  return db
    .updateTable('account')
    .set(change)
    .where('id', '=', accountId)
    .returning(accountColumns)
    .executeTakeFirstOrThrow();
}

/** Confirms only the address that the proof was made for: it may have changed meanwhile. */
export async function confirmLoginIdentifier(
  { db }: SystemScope,
  accountId: string,
  email: string,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('account')
    .set((is) => ({ loginIdentifierConfirmedAt: is.fn.coalesce('loginIdentifierConfirmedAt', is.val(now)) }))
    .where('id', '=', accountId)
    .where('loginIdentifier', '=', email)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export function getLocale({ db }: SystemScope, accountId: string): Promise<{ locale: Locale }> {
  return db.selectFrom('account').select('locale').where('id', '=', accountId).executeTakeFirstOrThrow();
}

export function getPhone({ db, accountId }: AccountScope): Promise<{ phone: string | null }> {
  return db.selectFrom('account').select('phone').where('id', '=', accountId).executeTakeFirstOrThrow();
}

/** A number that a code has proven, unless the profile holds one that is proven already (ACC-10). */
export async function setVerifiedPhone(
  { db, accountId }: AccountScope,
  phone: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ phone, phoneVerifiedAt: now })
    .where('id', '=', accountId)
    .where('phoneVerifiedAt', 'is', null)
    .execute();
}
