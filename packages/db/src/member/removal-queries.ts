import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

export type HeldData = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly productId: string;
  readonly product: string;
};

/** What products of one kind of data hold of a person. */
export const listPersonalData = (
  { db, organizationId }: TenantScope,
  accountId: string,
  kinds: readonly string[],
): Promise<HeldData[]> =>
  db
    .selectFrom('personalData')
    .innerJoin('product', (join) =>
      join
        .onRef('product.organizationId', '=', 'personalData.organizationId')
        .onRef('product.id', '=', 'personalData.productId'),
    )
    .select([
      'personalData.id',
      'personalData.kind',
      'personalData.name',
      'personalData.productId',
      'product.name as product',
    ])
    .where('personalData.organizationId', '=', organizationId)
    .where('personalData.accountId', '=', accountId)
    .where('personalData.kind', 'in', kinds)
    .orderBy('product.name')
    .orderBy('personalData.name')
    .orderBy('personalData.id')
    .execute();

/** To another member, or with null into a shared folder. */
export async function movePersonalData(
  { db, organizationId }: TenantScope,
  id: string,
  accountId: string | null,
): Promise<void> {
  await db
    .updateTable('personalData')
    .set({ accountId })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function deletePersonalData({ db, organizationId }: TenantScope, id: string): Promise<void> {
  await db
    .deleteFrom('personalData')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export type NewPersonalData = Omit<HeldData, 'product'> & {
  readonly accountId: string;
  readonly createdAt: Date;
};

export async function insertPersonalData(
  { db, organizationId }: TenantScope,
  data: NewPersonalData,
): Promise<void> {
  await db
    .insertInto('personalData')
    .values({ ...data, organizationId })
    .execute();
}

export type HeldRights = {
  readonly grants: readonly { readonly id: string; readonly level: string; readonly name: string }[];
  readonly tokens: readonly string[];
  readonly invitations: readonly string[];
};

/** What ends with a membership: own grants, API tokens, and open invitations that rest on this person's right. */
export async function findHeldRights(
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<HeldRights> {
  const { rows } = await sql<{
    grants: HeldRights['grants'] | null;
    tokens: readonly string[] | null;
    invitations: readonly string[] | null;
  }>`select
    (select json_agg(json_build_object('id', held.id, 'level', held.level,
        'name', coalesce(product.name, part.name, held.resource_type)) order by product.name, part.name, held.id)
      from access_grant held
      left join product on product.organization_id = held.organization_id and product.id = held.resource_id
      left join product_part part on part.organization_id = held.organization_id and part.id = held.resource_id
      where held.organization_id = ${organizationId} and held.principal_id = ${accountId}) as grants,
    (select json_agg(id order by id) from api_token
      where organization_id = ${organizationId} and account_id = ${accountId}) as tokens,
    (select json_agg(id order by id) from invitation
      where organization_id = ${organizationId} and invited_by = ${accountId}
        and accepted_at is null and declined_at is null and revoked_at is null) as invitations`.execute(db);
  const [row] = rows;
  return { grants: row?.grants ?? [], tokens: row?.tokens ?? [], invitations: row?.invitations ?? [] };
}

/** Members who can receive something: they can act, and their time is not over. */
export async function findActiveNames(
  { db, organizationId }: TenantScope,
  accountIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  if (accountIds.length === 0) return new Map();
  const { rows } = await sql<{ accountId: string; name: string }>`
    select member.account_id, first_name || ' ' || last_name as name
    from member join account on account.id = member.account_id
    where organization_id = ${organizationId} and member.account_id = any(${accountIds}::uuid[])
      and blocked_at is null and (ends_at is null or ends_at > ${now})`.execute(db);
  return new Map(rows.map(({ accountId, name }) => [accountId, name]));
}
