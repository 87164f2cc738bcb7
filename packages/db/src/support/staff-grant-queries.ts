import type { TenantScope } from '../client/scopes.ts';

export type NewStaffGrant = {
  readonly id: string;
  /** Of the staff; becomes a principal of the organization with the first one. */
  readonly principalId: string;
  readonly resourceType: string;
  readonly resourceId: string | null;
  readonly level: string;
  readonly endsAt: Date;
  readonly grantedBy: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly supportAccessId: string;
};

/** What one person of the staff gets under an access, until its case ends (SUP-3). */
export async function insertStaffGrants(
  { db, organizationId }: TenantScope,
  grants: readonly NewStaffGrant[],
): Promise<void> {
  const [first] = grants;
  if (!first) return;
  const principalKind = 'staff' as const;
  await db
    .insertInto('principal')
    .values({ organizationId, id: first.principalId, kind: principalKind })
    .onConflict((conflict) => conflict.constraint('principal_kind_key').doNothing())
    .execute();
  const known = await db
    .selectFrom('resource')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', 'in', [first.principalId, ...grants.flatMap(({ resourceId }) => resourceId ?? [])])
    .forKeyShare()
    .execute();
  const there = new Set(known.map(({ id }) => id));
  // A product may have gone since the access was given.
  const possible = grants.filter(({ resourceId }) => resourceId === null || there.has(resourceId));
  if (possible.length === 0) return;
  await db
    .insertInto('accessGrant')
    .values(possible.map((grant) => ({ ...grant, organizationId, principalKind })))
    .execute();
}

export async function endStaffGrants(
  { db, organizationId }: TenantScope,
  staffAccountId: string,
): Promise<void> {
  await db
    .deleteFrom('accessGrant')
    .where('organizationId', '=', organizationId)
    .where('principalId', '=', staffAccountId)
    .where('principalKind', '=', 'staff')
    .execute();
}
