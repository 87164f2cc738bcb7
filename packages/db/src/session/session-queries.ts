import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import type { HeldToken } from '../api-token/token-actor.ts';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { AccountScope, SystemScope } from '../client/scopes.ts';
import type { SignInMethod } from '../generated/database.ts';
import { grantsOf, teamsOf } from '../permission/stored-rows.ts';
import { accountColumns, hasSecondFactor, memberColumns, nowhere } from './actor-columns.ts';

export const sessionIdleSeconds = 14 * 24 * 3600;
export const sessionAbsoluteSeconds = 90 * 24 * 3600;

const idleSince = (now: Date): Date => new Date(now.getTime() - sessionIdleSeconds * 1000);

const personColumns = [
  'session.id as sessionId',
  'session.sudoUntil',
  'session.lastUsedAt',
  'session.secondFactorAt',
  ...accountColumns,
] as const;

const selectPerson = prepareQuery((db, tokenHash: Buffer, now: Date, usedSince: Date) =>
  db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .select(personColumns)
    .select(hasSecondFactor)
    .where('session.tokenHash', '=', tokenHash)
    .where('session.expiresAt', '>', now)
    .where('session.lastUsedAt', '>', usedSince),
);

const selectCurrentToken = prepareQuery((db, formerHash: Buffer, now: Date) =>
  db
    .selectFrom('session')
    .select('tokenHash')
    .where('formerTokenHash', '=', formerHash)
    .where('formerTokenUntil', '>', now),
);

const selectActor = prepareQuery(
  (db, tokenHash: Buffer, organizationId: OrganizationId, now: Date, usedSince: Date) =>
    db
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.accountId')
      // What is deleted has no members, whatever its rows say (ORG-7).
      .leftJoin('organization', (join) =>
        join.on('organization.id', '=', organizationId).on('organization.deletedAt', 'is', null),
      )
      .leftJoin('member', (join) =>
        join
          .onRef('member.organizationId', '=', 'organization.id')
          .onRef('member.accountId', '=', 'session.accountId'),
      )
      .select([...personColumns, ...memberColumns, hasSecondFactor])
      .select((is) => [
        teamsOf(organizationId, is.ref('session.accountId')).as('teams'),
        grantsOf(organizationId, is.ref('session.accountId')).as('grants'),
      ])
      .where('session.tokenHash', '=', tokenHash)
      .where('session.expiresAt', '>', now)
      .where('session.lastUsedAt', '>', usedSince),
);

/** Set for a tool that acts by an API token, which has no session. */
const noToken: HeldToken | null = null;

/**
 * Who asks, in one statement: the session by its token's hash, the account behind it and, when the request
 * names an organization, all that they hold there. Read with every request, so that what is taken away in one
 * process is gone with the next request in all of them (PERM-8). Undefined when the session is unknown or over
 * (SEC-9).
 */
export async function loadActorRow(
  db: Database,
  tokenHash: Buffer,
  organizationId: OrganizationId | null,
  now: Date,
) {
  const row = await loadByToken(db, tokenHash, organizationId, now);
  if (row) return { ...row, token: noToken };
  // A call that was under way while its session got a new token; sensitive actions ask again (SEC-9).
  const [current] = await selectCurrentToken(db, tokenHash, now);
  const former = current && (await loadByToken(db, current.tokenHash, organizationId, now));
  return former && { ...former, sudoUntil: null, token: noToken };
}

async function loadByToken(
  db: Database,
  tokenHash: Buffer,
  organizationId: OrganizationId | null,
  now: Date,
) {
  if (organizationId === null) {
    const [person] = await selectPerson(db, tokenHash, now, idleSince(now));
    return person && { ...person, ...nowhere };
  }
  const [row] = await selectActor(db, tokenHash, organizationId, now, idleSince(now));
  return row;
}

export type ActorRow = NonNullable<Awaited<ReturnType<typeof loadActorRow>>>;

export type NewSession = {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly address: string;
  readonly userAgent: string;
  readonly now: Date;
  readonly sudoUntil: Date | null;
  readonly signedInWith: SignInMethod;
  /** When it passed a second factor; null when it did not. */
  readonly secondFactorAt: Date | null;
};

export async function insertSession({ db }: SystemScope, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      tokenHash: session.tokenHash,
      accountId: session.accountId,
      createdAt: session.now,
      lastUsedAt: session.now,
      expiresAt: new Date(session.now.getTime() + sessionAbsoluteSeconds * 1000),
      sudoUntil: session.sudoUntil,
      signedInWith: session.signedInWith,
      secondFactorAt: session.secondFactorAt,
      address: session.address,
      userAgent: session.userAgent,
    })
    .execute();
}

/** Pushes the idle end. Called at most every few minutes per session, not with every request. */
export async function touchSession(db: Database, sessionId: string, now: Date): Promise<void> {
  await db.updateTable('session').set({ lastUsedAt: now }).where('id', '=', sessionId).execute();
}

export async function deleteSessionByToken({ db }: SystemScope, tokenHash: Buffer): Promise<UserId | null> {
  const row = await db
    .deleteFrom('session')
    .where((is) => is.or([is('tokenHash', '=', tokenHash), is('formerTokenHash', '=', tokenHash)]))
    .returning('accountId')
    .executeTakeFirst();
  return (row?.accountId ?? null) as UserId | null;
}

/** All that are not over, the kept one first, then by last use. */
export function listSessionRows({ db, accountId }: AccountScope, currentId: string, now: Date) {
  return db
    .selectFrom('session')
    .select(['id', 'address', 'userAgent', 'createdAt', 'lastUsedAt'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .where('lastUsedAt', '>', idleSince(now))
    .orderBy((is) => is('id', '=', currentId), 'desc')
    .orderBy('lastUsedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function deleteOwnSession({ db, accountId }: AccountScope, sessionId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('session')
    .where('accountId', '=', accountId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Everywhere: for whoever has forgotten a password or takes an account back. */
export async function deleteAllSessions({ db }: SystemScope, accountId: string): Promise<void> {
  await db.deleteFrom('session').where('accountId', '=', accountId).execute();
}

export async function deleteOtherSessions(
  { db, accountId }: AccountScope,
  keptSessionId: string,
): Promise<number> {
  const result = await db
    .deleteFrom('session')
    .where('accountId', '=', accountId)
    .where('id', '!=', keptSessionId)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

type Rotation = {
  readonly sessionId: string;
  readonly from: Buffer;
  readonly to: Buffer;
  readonly formerUntil: Date;
};

/** False when the token has been replaced already: whoever did that has handed out the next one. */
export async function rotateSessionToken(
  { db, accountId }: AccountScope,
  { sessionId, from, to, formerUntil }: Rotation,
): Promise<boolean> {
  const row = await db
    .updateTable('session')
    .set({ tokenHash: to, formerTokenHash: from, formerTokenUntil: formerUntil })
    .where('id', '=', sessionId)
    .where('accountId', '=', accountId)
    .where('tokenHash', '=', from)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The session has itself proven a second factor (SEC-5). */
export async function markSecondFactorPassed(
  { db, accountId }: AccountScope,
  sessionId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('session')
    .set((is) => ({ secondFactorAt: is.fn.coalesce('secondFactorAt', is.val(now)) }))
    .where('id', '=', sessionId)
    .where('accountId', '=', accountId)
    .execute();
}

export async function setSudo(
  { db, accountId }: AccountScope,
  sessionId: string,
  until: Date,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ sudoUntil: until })
    .where('id', '=', sessionId)
    .where('accountId', '=', accountId)
    .execute();
}

export async function deleteExpiredSessions({ db }: SystemScope, now: Date): Promise<void> {
  await db
    .deleteFrom('session')
    .where((is) => is.or([is('expiresAt', '<=', now), is('lastUsedAt', '<=', idleSince(now))]))
    .execute();
}
