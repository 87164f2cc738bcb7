import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import { newId } from '../client/new-id.ts';
import type { TenantScope } from '../client/scopes.ts';

/** A person who reads or writes in a drive or a folder, by a right of their own or of a work team. */
export type DriveUser = {
  readonly accountId: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly level: 'read' | 'write';
  readonly endsAt: Date | null;
};

/** Who uses the drives among the products, with what they hold at the moment; managing becomes writing (PROD-5). */
export async function listDriveUsers(
  { db }: Pick<TenantScope, 'db'>,
  from: OrganizationId,
  productIds: readonly string[],
  now: Date,
): Promise<readonly DriveUser[]> {
  const { rows } = await sql<DriveUser>`
    with thing as (
      select id, type from product
      where organization_id = ${from} and id = any(${productIds}::uuid[]) and type = 'product.drive'
      union all
      select id, type from product_part
      where organization_id = ${from} and product_id = any(${productIds}::uuid[]) and type = 'product.drive.folder'
    ), person as (
      select account_id, account_id as principal_id, ends_at from member
      where organization_id = ${from} and blocked_at is null and (ends_at is null or ends_at > ${now})
      union all
      select place.account_id, place.team_id, least(place.ends_at, member.ends_at)
      from team_member place
      join member on member.organization_id = place.organization_id and member.account_id = place.account_id
      where place.organization_id = ${from} and member.blocked_at is null
        and (member.ends_at is null or member.ends_at > ${now}) and (place.ends_at is null or place.ends_at > ${now})
    )
    select person.account_id, thing.type as resource_type, thing.id as resource_id,
      case when held.level = 'read' then 'read' else 'write' end as level,
      case when bool_or(least(held.ends_at, person.ends_at) is null) then null
        else max(least(held.ends_at, person.ends_at)) end as ends_at
    from thing
    join access_grant held on held.organization_id = ${from} and held.resource_type = thing.type
      and (held.resource_id = thing.id or held.resource_id is null)
      and held.principal_kind in ('member', 'team') and (held.ends_at is null or held.ends_at > ${now})
    join person on person.principal_id = held.principal_id
    group by 1, 2, 3, 4
    order by 1, 3, 4`.execute(db);
  return rows;
}

/** External users with what they held, without management rights; who is a member already keeps their role. */
export async function takeDriveUsers(
  { db, organizationId }: TenantScope,
  users: readonly DriveUser[],
  grantedBy: string,
  now: Date,
): Promise<void> {
  if (users.length === 0) return;
  const people = [...new Set(users.map(({ accountId }) => accountId))];
  await db
    .insertInto('member')
    .values(
      people.map((accountId) => ({
        organizationId,
        accountId,
        role: 'external_user' as const,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['organizationId', 'accountId']).doNothing())
    .execute();
  await db
    .insertInto('accessGrant')
    .values(
      users.map(({ accountId, ...grant }) => ({
        ...{
          ...grant,
          organizationId,
          id: newId(),
          principalId: accountId,
          principalKind: 'member' as const,
        },
        ...{ grantedBy, createdAt: now },
      })),
    )
    .execute();
}
