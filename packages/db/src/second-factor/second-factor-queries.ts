import type { AccountScope, SystemScope } from '../client/scopes.ts';
import type { SecondFactorKind } from '../generated/database.ts';

type Scope = AccountScope | SystemScope;

export type SecondFactorRow = {
  readonly id: string;
  readonly kind: SecondFactorKind;
  readonly name: string;
  readonly phone: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

/** The one used last first. */
export function listFactors({ db }: Scope, accountId: string): Promise<SecondFactorRow[]> {
  return db
    .selectFrom('secondFactor')
    .select(['id', 'kind', 'name', 'phone', 'createdAt', 'lastUsedAt'])
    .where('accountId', '=', accountId)
    .orderBy('lastUsedAt', (order) => order.desc().nullsLast())
    .orderBy('createdAt')
    .execute();
}

/** Before the factors of an account are changed: two changes at once must not both be the first, or both the last. */
export async function lockAccount({ db }: Scope, accountId: string): Promise<void> {
  await db.selectFrom('account').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
}

type NewFactor = { readonly id: string; readonly now: Date } & (
  | { readonly kind: 'authenticator'; readonly secretSealed: Buffer; readonly lastStep: bigint }
  | { readonly kind: 'sms'; readonly phone: string }
  | ({ readonly kind: 'passkey'; readonly name: string } & NewPasskey)
);

type NewPasskey = {
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly signCount: bigint;
  readonly transports: string[];
};

/** False when the account has one of this kind, or the passkey belongs to an account already. */
export async function insertFactor({ db, accountId }: AccountScope, factor: NewFactor): Promise<boolean> {
  const { now, ...values } = factor;
  const row = await db
    .insertInto('secondFactor')
    .values({ ...values, accountId, createdAt: now, lastUsedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteFactor(
  { db, accountId }: AccountScope,
  id: string,
): Promise<SecondFactorKind | null> {
  const row = await db
    .deleteFrom('secondFactor')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .returning('kind')
    .executeTakeFirst();
  return row?.kind ?? null;
}

export function findAuthenticator({ db }: Scope, accountId: string) {
  return db
    .selectFrom('secondFactor')
    .select(['id', 'secretSealed', 'lastStep'])
    .where('accountId', '=', accountId)
    .where('kind', '=', 'authenticator')
    .executeTakeFirst();
}

/** True for one call per step, and never for a step before it (SEC-3). */
export async function useAuthenticatorStep(
  { db }: Scope,
  accountId: string,
  step: bigint,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('secondFactor')
    .set({ lastStep: step, lastUsedAt: now })
    .where('accountId', '=', accountId)
    .where('kind', '=', 'authenticator')
    .where('lastStep', '<', step)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function touchSmsFactor({ db }: Scope, accountId: string, now: Date): Promise<void> {
  await db
    .updateTable('secondFactor')
    .set({ lastUsedAt: now })
    .where('accountId', '=', accountId)
    .where('kind', '=', 'sms')
    .execute();
}

export function listPasskeys({ db }: Scope, accountId: string) {
  return db
    .selectFrom('secondFactor')
    .select(['credentialId', 'transports'])
    .where('accountId', '=', accountId)
    .where('kind', '=', 'passkey')
    .execute();
}

/** Locked, so that two sign-ins at once cannot both pass with the same count. */
export function lockPasskey({ db }: SystemScope, credentialId: Buffer) {
  return db
    .selectFrom('secondFactor')
    .select(['id', 'accountId', 'credentialId', 'publicKey', 'signCount', 'transports'])
    .where('credentialId', '=', credentialId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function usePasskey(
  { db }: SystemScope,
  { accountId, id }: { readonly accountId: string; readonly id: string },
  signCount: bigint,
  now: Date,
): Promise<void> {
  await db
    .updateTable('secondFactor')
    .set({ signCount, lastUsedAt: now })
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .execute();
}
