import type { TokenScope } from '@atrium/contracts/api-token/token-scopes';
import type { OrganizationId } from '@atrium/contracts/fields';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

/** A token that is known and not over. */
export type LivingToken = { readonly id: string; readonly lastUsedAt: Date | null };

const selectLiving = prepareQuery((db, organizationId: OrganizationId, tokenHash: Buffer, now: Date) =>
  db
    .selectFrom('apiToken')
    .select(['id', 'lastUsedAt'])
    .where('organizationId', '=', organizationId)
    .where('tokenHash', '=', tokenHash)
    .where((is) => is.or([is('endsAt', 'is', null), is('endsAt', '>', now)])),
);

export async function findLivingToken(
  db: Database,
  organizationId: OrganizationId,
  tokenHash: Buffer,
  now: Date,
): Promise<LivingToken | undefined> {
  const [row] = await selectLiving(db, organizationId, tokenHash, now);
  return row;
}

export async function touchApiToken(
  db: Database,
  organizationId: OrganizationId,
  id: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('apiToken')
    .set({ lastUsedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function findApiTokenOwner(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('apiToken')
    .select('accountId')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.accountId;
}

export type ApiTokenRow = {
  readonly id: string;
  readonly accountId: string;
  readonly createdBy: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly endsAt: Date | null;
  readonly lastUsedAt: Date | null;
};

type Page = {
  /** Null = of everybody. */
  readonly accountId: string | null;
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
};

/** Newest first. */
export async function listApiTokenRows(
  { db, organizationId }: TenantScope,
  { accountId, after, limit }: Page,
): Promise<readonly ApiTokenRow[]> {
  const conditions: RawBuilder<unknown>[] = [sql`api_token.organization_id = ${organizationId}`];
  if (accountId !== null) conditions.push(sql`api_token.account_id = ${accountId}`);
  if (after) conditions.push(sql`(api_token.created_at, api_token.id) < (${after.createdAt}, ${after.id})`);
  const { rows } = await sql<ApiTokenRow>`
    select api_token.id, account_id, concat_ws(' ', first_name, last_name) as created_by, name, scopes,
      api_token.created_at, ends_at, last_used_at
    from api_token join account on account.id = api_token.account_id
    where ${sql.join(conditions, sql` and `)}
    order by api_token.created_at desc, api_token.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Until the end of the transaction nobody else makes a token of this person: the count stays true while one is added. */
export async function lockTokensOf({ db }: TenantScope | SystemScope, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('api token'), hashtext(${accountId}))`.execute(db);
}

export async function countApiTokens(
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<number> {
  const row = await db
    .selectFrom('apiToken')
    .select((is) => is.fn.countAll<string>().as('tokens'))
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return Number(row?.tokens ?? 0);
}

export type NewApiToken = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly tokenHash: Buffer;
  readonly scopes: readonly TokenScope[];
  readonly endsAt: Date | null;
  readonly createdAt: Date;
};

export async function insertApiToken(
  { db, organizationId }: TenantScope,
  { scopes, ...token }: NewApiToken,
): Promise<void> {
  await db
    .insertInto('apiToken')
    .values({ ...token, scopes: [...scopes], organizationId })
    .execute();
}

/** Undefined when somebody else was faster. */
export async function deleteApiToken({ db, organizationId }: TenantScope, id: string) {
  return db
    .deleteFrom('apiToken')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .returning(['name', 'scopes', 'accountId'])
    .executeTakeFirst();
}
