import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';
import { belongs } from './organization-queries.ts';

/** What the organization asks of everyone, and how many have no second factor yet (ORG-8). */
export function getOrganizationSecurityRow({ db, organizationId }: TenantScope, now: Date) {
  return db
    .selectFrom('organization')
    .innerJoin('member', 'member.organizationId', 'organization.id')
    .where('organization.id', '=', organizationId)
    .where(belongs(now))
    .groupBy('organization.id')
    .select([
      'organization.requiresSecondFactor',
      sql<number>`count(*)::int`.as('people'),
      sql<number>`(count(*) filter (where not exists (
        select from second_factor where second_factor.account_id = member.account_id)))::int`.as(
        'withoutSecondFactor',
      ),
    ])
    .executeTakeFirstOrThrow();
}

/** Whether this changed anything. */
export async function setRequiresSecondFactor(
  { db, organizationId }: TenantScope,
  required: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organization')
    .set({ requiresSecondFactor: required })
    .where('id', '=', organizationId)
    .where('requiresSecondFactor', '!=', required)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
