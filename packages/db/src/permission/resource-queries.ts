import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';

/** A product or a part of one, with its parents, nearest first. */
export type StoredResource = {
  readonly id: string;
  readonly type: string;
  readonly parentIds?: readonly string[];
};

/** Whoever can be granted something by an administrator. */
export type StoredPrincipal = { readonly id: string; readonly kind: 'member' | 'team' };

const selectMember = prepareQuery((db, organizationId: string, id: string) =>
  db
    .selectFrom('member')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', id),
);

export async function findMemberHere({ db, organizationId }: TenantScope, id: string): Promise<boolean> {
  return (await selectMember(db, organizationId, id)).length > 0;
}

const selectTeam = prepareQuery((db, organizationId: string, id: string) =>
  db.selectFrom('workTeam').select('id').where('organizationId', '=', organizationId).where('id', '=', id),
);

export async function findTeamHere({ db, organizationId }: TenantScope, id: string): Promise<boolean> {
  return (await selectTeam(db, organizationId, id)).length > 0;
}

type Chain = { id: string; type: string; productId: string | null; parentPartId: string | null };

const selectChain = prepareQuery((db, organizationId: string, id: string) => {
  const query = sql<Chain>`
    select found.id, found.type, part.product_id, part.parent_part_id from resource found
    left join product_part part on part.organization_id = found.organization_id and part.id = found.id
    where found.organization_id = ${organizationId} and found.id = ${id}`;
  return { compile: () => query.compile(db) };
});

export async function findProductOrPart(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<StoredResource | undefined> {
  const [row] = await selectChain(db, organizationId, id);
  if (!row) return undefined;
  const parentIds = [row.parentPartId, row.productId].filter((parent) => parent !== null);
  return { id: row.id, type: row.type, ...(parentIds.length > 0 && { parentIds }) };
}

const selectPrincipal = prepareQuery((db, organizationId: string, id: string) =>
  db
    .selectFrom('principal')
    .select(['id', 'kind'])
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('kind', 'in', ['member', 'team']),
);

export async function findPrincipalHere(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<StoredPrincipal | undefined> {
  const [row] = await selectPrincipal(db, organizationId, id);
  return row as StoredPrincipal | undefined;
}

const selectGrantHolder = prepareQuery((db, organizationId: string, grantId: string) =>
  db
    .selectFrom('accessGrant')
    .select(['principalId as id', 'principalKind as kind'])
    .where('organizationId', '=', organizationId)
    .where('id', '=', grantId)
    .where('principalKind', 'in', ['member', 'team']),
);

export async function findGrantHolder(
  { db, organizationId }: TenantScope,
  grantId: string,
): Promise<StoredPrincipal | undefined> {
  const [row] = await selectGrantHolder(db, organizationId, grantId);
  return row as StoredPrincipal | undefined;
}
