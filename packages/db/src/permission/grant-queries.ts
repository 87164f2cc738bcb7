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
};

export type NewSupportAccess = Omit<NewGrant, 'principalKind' | 'resourceId' | 'endsAt'> & {
  readonly resourceId: string;
  /** SUP-3: always ends by itself. */
  readonly endsAt: Date;
};

export async function insertGrant({ db, organizationId }: TenantScope, grant: NewGrant): Promise<void> {
  await db
    .insertInto('accessGrant')
    .values({ ...grant, organizationId })
    .execute();
}

/** Makes the staff account a principal of this organization with its first access (SUP-3). */
export async function insertSupportAccess(
  { db, organizationId }: TenantScope,
  access: NewSupportAccess,
): Promise<void> {
  const principalKind = 'staff';
  await db
    .with('staff', (cte) =>
      cte
        .insertInto('principal')
        .values({ organizationId, id: access.principalId, kind: principalKind })
        .onConflict((conflict) => conflict.constraint('principal_kind_key').doNothing()),
    )
    .insertInto('accessGrant')
    .values({ ...access, organizationId, principalKind })
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
