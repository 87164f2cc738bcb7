import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';
import type { PrincipalKind } from '../generated/database.ts';

export type NewGrant = {
  readonly id: string;
  readonly principalId: string;
  readonly principalKind: Exclude<PrincipalKind, 'token' | 'staff'>;
  readonly resourceType: string;
  /** Null = all of the type, those to come included. */
  readonly resourceId: string | null;
  readonly level: string;
  readonly endsAt: Date | null;
  readonly grantedBy: string | null;
  readonly reason: string;
  readonly createdAt: Date;
  /** An end so near that it needs no announcement. */
  readonly announcedEnd?: Date | null;
};

export async function insertGrant({ db, organizationId }: TenantScope, grant: NewGrant): Promise<void> {
  await db
    .insertInto('accessGrant')
    .values({ ...grant, organizationId })
    .execute();
}

/** False when there is no such grant here: it may have been taken away at the same moment. */
export async function deleteGrant({ db, organizationId }: TenantScope, grantId: string): Promise<boolean> {
  const row = await db
    .deleteFrom('accessGrant')
    .where('organizationId', '=', organizationId)
    .where('id', '=', grantId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export type StoredGrantRow = {
  readonly id: string;
  readonly principalId: string;
  readonly resourceType: string;
  readonly resourceId: string | null;
  readonly level: string;
  readonly endsAt: Date | null;
};

const grantColumns = ['id', 'principalId', 'resourceType', 'resourceId', 'level', 'endsAt'] as const;

/** Changes of what one member or team holds wait for each other here; false when they have just gone. */
export async function lockPrincipal({ db, organizationId }: TenantScope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('principal')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export const findGrant = (
  { db, organizationId }: TenantScope,
  id: string,
): Promise<StoredGrantRow | undefined> =>
  db
    .selectFrom('accessGrant')
    .select(grantColumns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();

/** Everything that one member or team has been given, running or over. */
export const listGrantsOf = (
  { db, organizationId }: TenantScope,
  principalId: string,
): Promise<StoredGrantRow[]> =>
  db
    .selectFrom('accessGrant')
    .select(grantColumns)
    .where('organizationId', '=', organizationId)
    .where('principalId', '=', principalId)
    .orderBy('id')
    .execute();

export async function insertGrants(
  { db, organizationId }: TenantScope,
  grants: readonly NewGrant[],
): Promise<void> {
  await db
    .insertInto('accessGrant')
    .values(grants.map((grant) => ({ ...grant, organizationId })))
    .execute();
}

export async function updateGrantRow(
  { db, organizationId }: TenantScope,
  id: string,
  change: { readonly level: string; readonly endsAt: Date | null; readonly announcedEnd: Date | null },
): Promise<void> {
  await db
    .updateTable('accessGrant')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** What has ended makes room for the same given anew. */
export async function deleteEndedGrants(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('accessGrant')
    .where('organizationId', '=', organizationId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
