import type { SuccessionRefusalReason, SuccessionState } from '@atrium/contracts/succession/succession-types';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

type Scope = TenantScope | SystemScope;
export type SuccessionKey = { readonly organizationId: string; readonly id: string };

const columns = [
  'successionRequest.organizationId',
  'successionRequest.id',
  'successionRequest.requestedBy',
  'successionRequest.startedAt',
  'successionRequest.submittedAt',
  'successionRequest.endsAt',
  'successionRequest.endedAt',
] as const;

export type SuccessionRow = {
  readonly organizationId: string;
  readonly id: string;
  readonly requestedBy: string;
  readonly state: SuccessionState;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly refusalReason: SuccessionRefusalReason | null;
};

const typed = [
  sql<SuccessionState>`succession_request.state`.as('state'),
  sql<SuccessionRefusalReason | null>`succession_request.refusal_reason`.as('refusalReason'),
] as const;

/** The newest request, with the name of whoever asks and how many documents there are. */
export const findNewestSuccession = ({ db, organizationId }: TenantScope) =>
  db
    .selectFrom('successionRequest')
    .innerJoin('account', 'account.id', 'successionRequest.requestedBy')
    .select([...columns, ...typed, 'account.firstName', 'account.lastName'])
    .select(
      sql<number>`(select count(*)::int from succession_document document
        where document.organization_id = succession_request.organization_id
          and document.request_id = succession_request.id)`.as('documents'),
    )
    .where('successionRequest.organizationId', '=', organizationId)
    .orderBy('successionRequest.startedAt', 'desc')
    .orderBy('successionRequest.id', 'desc')
    .executeTakeFirst();

/** The request under way, locked; there is at most one. */
export const lockOpenSuccession = ({ db, organizationId }: TenantScope): Promise<SuccessionRow | undefined> =>
  db
    .selectFrom('successionRequest')
    .select([...columns, ...typed])
    .where('organizationId', '=', organizationId)
    .where('endedAt', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();

export const lockSuccession = ({ db }: SystemScope, key: SuccessionKey): Promise<SuccessionRow | undefined> =>
  db
    .selectFrom('successionRequest')
    .select([...columns, ...typed])
    .where('organizationId', '=', key.organizationId)
    .where('id', '=', key.id)
    .forNoKeyUpdate()
    .executeTakeFirst();

/** False when there is one already, or another one was begun at the same moment. */
export async function insertSuccession(
  { db, organizationId }: TenantScope,
  request: { readonly id: string; readonly requestedBy: string; readonly startedAt: Date },
): Promise<boolean> {
  const row = await db
    .insertInto('successionRequest')
    .values({ ...request, organizationId, state: 'collecting' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

type Change =
  | { readonly state: 'submitted'; readonly submittedAt: Date }
  | { readonly state: 'waiting'; readonly endsAt: Date }
  | { readonly state: 'refused'; readonly endedAt: Date; readonly refusalReason: SuccessionRefusalReason }
  | { readonly state: 'stopped' | 'completed'; readonly endedAt: Date };

/** Of a request that the caller has locked. Ending it erases its documents (a trigger sees to that). */
export async function changeSuccession({ db }: Scope, key: SuccessionKey, change: Change): Promise<void> {
  await db
    .updateTable('successionRequest')
    .set(change)
    .where('organizationId', '=', key.organizationId)
    .where('id', '=', key.id)
    .execute();
}

export async function insertSuccessionDocument(
  { db, organizationId }: TenantScope,
  document: {
    readonly id: string;
    readonly requestId: string;
    readonly mediaType: string;
    readonly sealed: Buffer;
    readonly createdAt: Date;
  },
): Promise<void> {
  await db
    .insertInto('successionDocument')
    .values({ ...document, organizationId })
    .execute();
}

export async function countSuccessionDocuments({ db }: Scope, key: SuccessionKey): Promise<number> {
  const { count } = await db
    .selectFrom('successionDocument')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organizationId', '=', key.organizationId)
    .where('requestId', '=', key.id)
    .executeTakeFirstOrThrow();
  return count;
}

/** Requests whose waiting time is over. */
export const listDueSuccessions = ({ db }: SystemScope, now: Date): Promise<SuccessionKey[]> =>
  db
    .selectFrom('successionRequest')
    .select(['organizationId', 'id'])
    .where('state', '=', 'waiting')
    .where('endsAt', '<=', now)
    .orderBy('endsAt')
    .execute();

/** Everyone who is told: legal representatives, administrators, and whoever asks. Blocked or not: they may know more. */
export const listKnownPeople = ({ db }: Scope, organizationId: string, requestedBy: string) =>
  db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select([
      'account.id',
      'account.loginIdentifier as email',
      'account.firstName',
      'account.locale',
      'member.role',
    ])
    .where('member.organizationId', '=', organizationId)
    .where((is) =>
      is.or([
        is('member.role', 'in', ['legal_representative', 'administrator']),
        is('member.accountId', '=', requestedBy),
      ]),
    )
    .orderBy('account.id')
    .execute();

/** Makes a living member a legal representative without an end; false when they no longer belong. */
export async function appointRepresentative(
  { db }: SystemScope,
  organizationId: string,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('member')
    .set({ role: 'legal_representative', endsAt: null })
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .where('blockedAt', 'is', null)
    .where((is) => is.or([is('endsAt', 'is', null), is('endsAt', '>', now)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * Makes collaborators of the legal representatives who have not been here since the request was sent; returns who they
 * are. None when another one has been: somebody can act then, and the roles are theirs to settle.
 */
export async function relieveAbsentRepresentatives(
  { db }: SystemScope,
  organizationId: string,
  appointed: string,
  submittedAt: Date,
): Promise<readonly string[]> {
  const others = await db
    .selectFrom('member')
    .select(['accountId', 'lastActiveAt'])
    .where('organizationId', '=', organizationId)
    .where('role', '=', 'legal_representative')
    .where('accountId', '!=', appointed)
    .orderBy('accountId')
    .forNoKeyUpdate()
    .execute();
  if (others.some(({ lastActiveAt }) => lastActiveAt && lastActiveAt >= submittedAt)) return [];
  const relieved = others.map(({ accountId }) => accountId);
  if (relieved.length > 0)
    await db
      .updateTable('member')
      .set({ role: 'collaborator', billingRight: false })
      .where('organizationId', '=', organizationId)
      .where('accountId', 'in', relieved)
      .execute();
  return relieved;
}

/** Null when the organization is deleted. */
export async function findOrganizationName({ db }: Scope, organizationId: string): Promise<string | null> {
  const row = await db
    .selectFrom('organization')
    .select('name')
    .where('id', '=', organizationId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return row?.name ?? null;
}
