import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { lockAccount } from './security-queries.ts';

export const sendPasswordResetJob = 'send_password_reset';
const maxAttempts = 5;

export type PasswordResetRequest = {
  readonly email: string;
  /** Of the request that asked, for the audit record. */
  readonly requestId: string;
  readonly address: string;
};

/** The same work for a known and an unknown address: who it belongs to is looked up by a job (SEC-1). */
export async function queuePasswordReset(
  { db }: SystemScope,
  { email, requestId, address }: PasswordResetRequest,
): Promise<void> {
  await sql`select graphile_worker.add_job(${sql.lit(sendPasswordResetJob)},
    json_build_object('email', ${email}::text, 'requestId', ${requestId}::text, 'address', ${address}::text),
    max_attempts := ${sql.lit(maxAttempts)})`.execute(db);
}

export type ResettableAccount = {
  readonly id: string;
  readonly loginIdentifier: string;
  readonly firstName: string;
  readonly locale: Locale;
};

/** Accounts that this address signs in to, or gets back into: a mailbox may serve a family. */
export function findResettableAccounts(
  { db }: SystemScope,
  email: string,
  limit: number,
): Promise<ResettableAccount[]> {
  return db
    .selectFrom('account')
    .select(['id', 'loginIdentifier', 'firstName', 'locale'])
    .where((is) => is.or([is('loginIdentifier', '=', email), is('recoveryEmail', '=', email)]))
    .orderBy((is) => is('loginIdentifier', '=', email), 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function insertPasswordReset(
  { db }: SystemScope,
  reset: {
    readonly tokenHash: Buffer;
    readonly accountId: string;
    readonly sentTo: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db.insertInto('passwordReset').values(reset).execute();
}

export function findPasswordReset({ db }: SystemScope, tokenHash: Buffer, now: Date) {
  return db
    .selectFrom('passwordReset')
    .innerJoin('account', 'account.id', 'passwordReset.accountId')
    .select(['passwordReset.accountId', 'passwordReset.sentTo', 'account.loginIdentifier'])
    .where('passwordReset.tokenHash', '=', tokenHash)
    .where('passwordReset.expiresAt', '>', now)
    .executeTakeFirst();
}

/** Locks the account first; a link that was used meanwhile is no longer found. */
export async function lockPasswordReset(system: SystemScope, tokenHash: Buffer, now: Date) {
  const found = await findPasswordReset(system, tokenHash, now);
  const account = found && (await lockAccount(system, found.accountId));
  const reset = account && (await findPasswordReset(system, tokenHash, now));
  return reset && { account, sentTo: reset.sentTo };
}
