import type { AccountScope, SystemScope } from '../client/scopes.ts';
import { lockAccount } from './security-queries.ts';

export type AddressPurpose = 'login_identifier' | 'recovery_email';

export type NewAddressProof = {
  readonly purpose: AddressPurpose;
  readonly email: string;
  readonly tokenHash: Buffer;
  readonly now: Date;
  readonly expiresAt: Date;
};

/** One under way per purpose: the link of the one before ends. */
export async function putAddressProof(
  { db, accountId }: AccountScope,
  { now, ...proof }: NewAddressProof,
): Promise<void> {
  const values = { ...proof, createdAt: now, sentAt: now };
  await db
    .insertInto('addressProof')
    .values({ ...values, accountId })
    .onConflict((conflict) => conflict.columns(['accountId', 'purpose']).doUpdateSet(values))
    .execute();
}

export function findAddressProof({ db, accountId }: AccountScope, purpose: AddressPurpose, now: Date) {
  return db
    .selectFrom('addressProof')
    .select(['email', 'sentAt'])
    .where('accountId', '=', accountId)
    .where('purpose', '=', purpose)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** The address that was under way, if there was one. */
export async function deleteAddressProof(
  { db }: AccountScope | SystemScope,
  accountId: string,
  purpose: AddressPurpose,
): Promise<string | null> {
  const row = await db
    .deleteFrom('addressProof')
    .where('accountId', '=', accountId)
    .where('purpose', '=', purpose)
    .returning('email')
    .executeTakeFirst();
  return row?.email ?? null;
}

/** Takes the proof away with its use; the account is locked first, as everywhere. */
export async function takeAddressProof(system: SystemScope, tokenHash: Buffer, now: Date) {
  const { db } = system;
  const found = await db
    .selectFrom('addressProof')
    .select('accountId')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  const account = found && (await lockAccount(system, found.accountId));
  if (!account) return undefined;
  const proof = await db
    .deleteFrom('addressProof')
    .where('tokenHash', '=', tokenHash)
    .returning(['purpose', 'email', 'expiresAt'])
    .executeTakeFirst();
  return proof && proof.expiresAt > now ? { account, ...proof } : undefined;
}

/** Another account signs in with it, or can still take it back (ACC-6). */
export async function isAddressTaken(
  { db }: AccountScope | SystemScope,
  email: string,
  exceptAccountId: string,
  now: Date,
): Promise<boolean> {
  const [account, held] = await Promise.all([
    db
      .selectFrom('account')
      .select('id')
      .where('loginIdentifier', '=', email)
      .where('id', '!=', exceptAccountId)
      .executeTakeFirst(),
    db
      .selectFrom('identifierChange')
      .select('id')
      .where('previous', '=', email)
      .where('accountId', '!=', exceptAccountId)
      .where('closedAt', 'is', null)
      .where('undoUntil', '>', now)
      .executeTakeFirst(),
  ]);
  return account !== undefined || held !== undefined;
}

/** The unique constraint decides between two accounts that claim one address at the same moment. */
export async function setLoginIdentifier(
  { db }: SystemScope,
  accountId: string,
  email: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ loginIdentifier: email, loginIdentifierConfirmedAt: now })
    .where('id', '=', accountId)
    .execute();
}

export async function setRecoveryEmail(
  { db }: AccountScope | SystemScope,
  accountId: string,
  email: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ recoveryEmail: email, recoveryEmailConfirmedAt: email === null ? null : now })
    .where('id', '=', accountId)
    .execute();
}
