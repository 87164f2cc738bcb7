import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

type Scope = TenantScope | SystemScope;
export type AccessKey = { readonly organizationId: string; readonly id: string };

export type AccessService = {
  readonly type: string;
  readonly resourceId: string | null;
  readonly level: string;
  readonly name: string;
};

export type NewAccess = {
  readonly id: string;
  readonly grantedBy: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly endsAt: Date;
};

export type AccessRow = {
  readonly id: string;
  readonly organizationId: string;
  readonly grantedBy: string;
  readonly grantedByName: string;
  readonly endedByName: string | null;
  readonly reason: string;
  readonly createdAt: Date;
  readonly endsAt: Date;
  readonly firstUsedAt: Date | null;
  readonly endedAt: Date | null;
  readonly services: readonly AccessService[];
};

export async function insertAccess(
  { db, organizationId }: TenantScope,
  access: NewAccess,
  services: readonly AccessService[],
): Promise<void> {
  await db
    .insertInto('supportAccess')
    .values({ ...access, organizationId })
    .execute();
  await db
    .insertInto('supportAccessService')
    .values(
      services.map(({ type: resourceType, ...service }, position) => ({
        ...{ ...service, organizationId, accessId: access.id, position, resourceType },
      })),
    )
    .execute();
}

const nameOf = (column: string) =>
  sql<string>`(select concat_ws(' ', first_name, last_name) from account where account.id = ${sql.ref(column)})`;

const selectAccesses = ({ db }: Scope, organizationId: string) =>
  db
    .selectFrom('supportAccess')
    .select([
      'supportAccess.id',
      'supportAccess.organizationId',
      'supportAccess.grantedBy',
      'supportAccess.reason',
      'supportAccess.createdAt',
      'supportAccess.endsAt',
      'supportAccess.firstUsedAt',
      'supportAccess.endedAt',
    ])
    .select(nameOf('supportAccess.grantedBy').as('grantedByName'))
    .select(sql<string | null>`${nameOf('supportAccess.endedBy')}`.as('endedByName'))
    .select(
      sql<readonly AccessService[]>`(
        select json_agg(json_build_object('type', service.resource_type, 'resourceId', service.resource_id,
          'level', service.level, 'name', service.name) order by service.position)
        from support_access_service service
        where service.organization_id = support_access.organization_id and service.access_id = support_access.id)`.as(
        'services',
      ),
    )
    .where('supportAccess.organizationId', '=', organizationId);

/** Newest first. */
export const listAccesses = (scope: TenantScope, limit: number): Promise<AccessRow[]> =>
  selectAccesses(scope, scope.organizationId)
    .orderBy('supportAccess.createdAt', 'desc')
    .orderBy('supportAccess.id', 'desc')
    .limit(limit)
    .execute();

export const findAccess = (scope: Scope, { organizationId, id }: AccessKey): Promise<AccessRow | undefined> =>
  selectAccesses(scope, organizationId).where('supportAccess.id', '=', id).executeTakeFirst();

/** Held until the transaction ends. False when somebody has ended it, it is none of this organization, or its time is another. */
async function lockOpenAccess(
  { db }: Scope,
  { organizationId, id }: AccessKey,
  ends: 'later' | 'by_now',
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('supportAccess')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .where('endsAt', ends === 'later' ? '>' : '<=', now)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Whoever ends an access and whoever of the staff takes it up wait for each other. False when it is over. */
export const lockRunningAccess = (scope: Scope, key: AccessKey, now: Date): Promise<boolean> =>
  lockOpenAccess(scope, key, 'later', now);

/** An access whose time is over, held by the one job that ends it. */
export const lockDueAccess = (scope: SystemScope, key: AccessKey, now: Date): Promise<boolean> =>
  lockOpenAccess(scope, key, 'by_now', now);

export async function countRunningAccesses({ db, organizationId }: TenantScope, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('supportAccess')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organizationId', '=', organizationId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirstOrThrow();
  return count;
}

/** Of an access that the caller has locked. True the first time. */
export async function markAccessUsed(
  { db }: Scope,
  { organizationId, id }: AccessKey,
  now: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('supportAccess')
    .set({ firstUsedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('firstUsedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends it with all that it gave: the grants of the staff go, their cases close. Of an access that is locked. */
export async function endAccess(
  { db }: Scope,
  { organizationId, id }: AccessKey,
  { endedAt, endedBy }: { readonly endedAt: Date; readonly endedBy: string | null },
): Promise<void> {
  await db
    .updateTable('supportAccess')
    .set({ endedAt, endedBy })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
  await db
    .deleteFrom('accessGrant')
    .where('organizationId', '=', organizationId)
    .where('supportAccessId', '=', id)
    .execute();
  await db
    .updateTable('deskCase')
    .set({ closedAt: endedAt })
    .where('organizationId', '=', organizationId)
    .where('supportAccessId', '=', id)
    .where('closedAt', 'is', null)
    .execute();
}

/** Accesses whose time is over and that nobody has ended. */
export const listDueAccesses = ({ db }: SystemScope, now: Date): Promise<AccessKey[]> =>
  db
    .selectFrom('supportAccess')
    .select(['organizationId', 'id'])
    .where('endedAt', 'is', null)
    .where('endsAt', '<=', now)
    .orderBy('endsAt')
    .execute();

/** Who is told of an access: whoever gave it, and the legal representatives. */
export const listAccessRecipients = ({ db }: Scope, organizationId: string, grantedBy: string) =>
  db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select(['account.loginIdentifier as email', 'account.firstName', 'account.locale'])
    .where('member.organizationId', '=', organizationId)
    .where((is) =>
      is.or([is('member.role', '=', 'legal_representative'), is('member.accountId', '=', grantedBy)]),
    )
    .orderBy('account.id')
    .execute();

/** Running accesses of all organizations, those that end first at the top: what waits for an agent. */
export const listRunningAccesses = ({ db }: SystemScope, now: Date, limit: number) =>
  db
    .selectFrom('supportAccess')
    .innerJoin('organization', 'organization.id', 'supportAccess.organizationId')
    .select([
      'supportAccess.organizationId',
      'supportAccess.id',
      'organization.name as organizationName',
      'supportAccess.reason',
      'supportAccess.endsAt',
      'supportAccess.firstUsedAt',
    ])
    .where('supportAccess.endedAt', 'is', null)
    .where('supportAccess.endsAt', '>', now)
    .where('organization.deletedAt', 'is', null)
    .orderBy('supportAccess.endsAt')
    .orderBy('supportAccess.id')
    .limit(limit)
    .execute();
