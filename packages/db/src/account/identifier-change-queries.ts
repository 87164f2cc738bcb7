import type { SystemScope } from '../client/scopes.ts';
import { lockAccount } from './security-queries.ts';

export type NewIdentifierChange = {
  readonly id: string;
  readonly accountId: string;
  readonly previous: string;
  readonly current: string;
  readonly undoTokenHash: Buffer;
  readonly changedAt: Date;
  readonly undoUntil: Date;
};

export async function insertIdentifierChange(
  { db }: SystemScope,
  change: NewIdentifierChange,
): Promise<void> {
  await db.insertInto('identifierChange').values(change).execute();
}

/** The former address that a link gives back; undefined when it no longer does. */
export function findUndoableChange({ db }: SystemScope, undoTokenHash: Buffer, now: Date) {
  return db
    .selectFrom('identifierChange')
    .select(['accountId', 'previous', 'changedAt'])
    .where('undoTokenHash', '=', undoTokenHash)
    .where('closedAt', 'is', null)
    .where('undoUntil', '>', now)
    .executeTakeFirst();
}

/** Locks the account first; what was undone meanwhile is no longer found. */
export async function lockUndoableChange(system: SystemScope, undoTokenHash: Buffer, now: Date) {
  const found = await findUndoableChange(system, undoTokenHash, now);
  const account = found && (await lockAccount(system, found.accountId));
  const change = account && (await findUndoableChange(system, undoTokenHash, now));
  return change && { account, ...change };
}

/** Ends this change and all later ones: their former addresses were those of whoever is being undone. */
export async function closeChangesSince(
  { db }: SystemScope,
  accountId: string,
  since: Date,
  now: Date,
): Promise<void> {
  await db
    .updateTable('identifierChange')
    .set({ closedAt: now })
    .where('accountId', '=', accountId)
    .where('changedAt', '>=', since)
    .where('closedAt', 'is', null)
    .execute();
}

/** Everything that somebody could have put in place since then to get back in. */
export async function removeAccessSince(
  { db }: SystemScope,
  accountId: string,
  since: Date,
): Promise<{ readonly factors: number }> {
  const factors = await db
    .deleteFrom('secondFactor')
    .where('accountId', '=', accountId)
    .where('createdAt', '>=', since)
    .executeTakeFirst();
  await db
    .deleteFrom('backupCode')
    .where('accountId', '=', accountId)
    .where((is) =>
      is.or([
        is('createdAt', '>=', since),
        is.not(is.exists(is.selectFrom('secondFactor').select('id').where('accountId', '=', accountId))),
      ]),
    )
    .execute();
  await db.deleteFrom('secondFactorSetup').where('accountId', '=', accountId).execute();
  await db
    .deleteFrom('knownDevice')
    .where('accountId', '=', accountId)
    .where('createdAt', '>=', since)
    .execute();
  return { factors: Number(factors.numDeletedRows) };
}

/** What can no longer be undone, and addresses whose link has run out. */
export async function deleteExpiredAddressChanges({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('addressProof').where('expiresAt', '<=', now).execute();
  await db.deleteFrom('identifierChange').where('undoUntil', '<=', now).execute();
  await db.deleteFrom('passwordReset').where('expiresAt', '<=', now).execute();
}
