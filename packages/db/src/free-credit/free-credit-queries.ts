import type { SystemScope, TenantScope } from '../client/scopes.ts';
import { belongs } from '../organization/organization-queries.ts';

export type FreeCreditRow = {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly productType: string;
  readonly plan: string | null;
  readonly periods: number;
  readonly reason: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly usedAt: Date | null;
};

const columns = [
  ...[
    'id',
    'organizationId',
    'productType',
    'plan',
    'periods',
    'reason',
    'validFrom',
    'validUntil',
    'usedAt',
  ],
] as Exclude<keyof FreeCreditRow, 'organizationName'>[];

/** More than this per person have never been given; the newest are the ones that matter. */
const most = 500;

/**
 * Free credits of all the organizations that a person belongs to, so that the page can say which of them holds the one
 * that is missing here (CART-3). The membership is the reader's own; nothing else of another organization is read.
 */
export async function listFreeCreditsOfMember(
  { db }: TenantScope,
  accountId: string,
  now: Date,
): Promise<FreeCreditRow[]> {
  const rows = await db
    .selectFrom('freeCredit')
    .innerJoin('member', 'member.organizationId', 'freeCredit.organizationId')
    .innerJoin('organization', 'organization.id', 'freeCredit.organizationId')
    .select(columns.map((column) => `freeCredit.${column}` as const))
    .select('organization.name as organizationName')
    .where('member.accountId', '=', accountId)
    .where(belongs(now) as never)
    .orderBy('freeCredit.id', 'desc')
    .limit(most)
    .execute();
  return rows as unknown as FreeCreditRow[];
}

/** Held until the transaction ends; used ones are left out. */
export async function lockFreeCredits(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('freeCredit')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', 'in', ids)
    .where('usedAt', 'is', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Null makes them free again, for an order that came to nothing. */
export async function markFreeCredits(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
  usedAt: Date | null,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('freeCredit')
    .set({ usedAt })
    .where('organizationId', '=', organizationId)
    .where('id', 'in', ids)
    .execute();
}

export type NewFreeCredit = Omit<FreeCreditRow, 'organizationName' | 'usedAt'> & {
  readonly createdBy: string;
  readonly createdAt: Date;
};

export async function insertFreeCredit({ db }: SystemScope, row: NewFreeCredit): Promise<void> {
  await db.insertInto('freeCredit').values(row).execute();
}

type Page = {
  readonly organizationId: string | null;
  readonly before: string | null;
  readonly limit: number;
};

/** Newest first: ids are in the order of time. */
export async function listFreeCredits(
  { db }: SystemScope,
  { organizationId, before, limit }: Page,
): Promise<(FreeCreditRow & { readonly createdAt: Date })[]> {
  const rows = await db
    .selectFrom('freeCredit')
    .innerJoin('organization', 'organization.id', 'freeCredit.organizationId')
    .select(columns.map((column) => `freeCredit.${column}` as const))
    .select(['organization.name as organizationName', 'freeCredit.createdAt'])
    .$if(organizationId !== null, (query) =>
      query.where('freeCredit.organizationId', '=', organizationId ?? ''),
    )
    .$if(before !== null, (query) => query.where('freeCredit.id', '<', before ?? ''))
    .orderBy('freeCredit.id', 'desc')
    .limit(limit)
    .execute();
  return rows as unknown as (FreeCreditRow & { readonly createdAt: Date })[];
}

/** For whoever gives; null for an organization that is not there. */
export async function findOrganizationName({ db }: SystemScope, id: string): Promise<string | null> {
  const row = await db.selectFrom('organization').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? null;
}
