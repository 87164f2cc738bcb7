import type { Locale } from '@atrium/contracts/locale';
import type { AccountScope, SystemScope } from '../client/scopes.ts';

/** What stands on "Security and recovery", with the changes of address that are under way. */
export async function getSecurityRow({ db, accountId }: AccountScope, now: Date) {
  const [account, proofs] = await Promise.all([
    db
      .selectFrom('account')
      .select(['loginIdentifier', 'recoveryEmail', 'createdAt', 'passwordChangedAt'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('addressProof')
      .select(['purpose', 'email', 'sentAt', 'expiresAt'])
      .where('accountId', '=', accountId)
      .where('expiresAt', '>', now)
      .execute(),
  ]);
  return { ...account, proofs };
}

export type LockedAccount = {
  readonly id: string;
  readonly loginIdentifier: string;
  readonly loginIdentifierConfirmedAt: Date | null;
  readonly recoveryEmail: string | null;
  readonly recoveryEmailConfirmedAt: Date | null;
  readonly passwordHash: string;
  readonly firstName: string;
  readonly locale: Locale;
};

/** Comes first in everything that changes how somebody signs in, so that two changes at once follow each other. */
export function lockAccount(
  { db }: AccountScope | SystemScope,
  accountId: string,
): Promise<LockedAccount | undefined> {
  return db
    .selectFrom('account')
    .select([
      ...(['id', 'loginIdentifier', 'loginIdentifierConfirmedAt', 'recoveryEmail'] as const),
      ...(['recoveryEmailConfirmedAt', 'passwordHash', 'firstName', 'locale'] as const),
    ])
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Whoever has proven the former password and is still asked for a second factor begins again. */
export async function setPasswordHash(
  { db }: AccountScope | SystemScope,
  accountId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ passwordHash, passwordChangedAt: now })
    .where('id', '=', accountId)
    .execute();
  await db.deleteFrom('pendingSignIn').where('accountId', '=', accountId).execute();
}

export type KnownAddress = { readonly email: string; readonly firstName: string; readonly locale: Locale };

/** The login identifier, the recovery e-mail, and former identifiers that can still undo their change. */
export async function listKnownAddresses(
  { db }: AccountScope | SystemScope,
  accountId: string,
): Promise<KnownAddress[]> {
  const [account, former] = await Promise.all([
    db
      .selectFrom('account')
      .select(['loginIdentifier', 'recoveryEmail', 'firstName', 'locale'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('identifierChange')
      .select('previous')
      .where('accountId', '=', accountId)
      .where('closedAt', 'is', null)
      .execute(),
  ]);
  const { loginIdentifier, recoveryEmail, firstName, locale } = account;
  const emails = [loginIdentifier, recoveryEmail, ...former.map(({ previous }) => previous)];
  return [...new Set(emails.filter((email) => email !== null))].map((email) => ({
    email,
    firstName,
    locale,
  }));
}

/** Whatever was on its way to somebody who could set it going with the former password. */
export async function deletePendingChanges(
  scope: AccountScope | SystemScope,
  accountId: string,
): Promise<void> {
  await scope.db.deleteFrom('addressProof').where('accountId', '=', accountId).execute();
  await deletePasswordResets(scope, accountId);
}

export async function deletePasswordResets(
  { db }: AccountScope | SystemScope,
  accountId: string,
): Promise<void> {
  await db.deleteFrom('passwordReset').where('accountId', '=', accountId).execute();
}
