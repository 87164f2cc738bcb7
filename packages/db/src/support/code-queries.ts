import type { AccountScope, SystemScope, TenantScope } from '../client/scopes.ts';

export type NewCode = {
  readonly codeMac: Buffer;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  readonly endsAt: Date;
};
export type StoredCode = { readonly sealed: Buffer; readonly endsAt: Date };

export const findSupportCode = ({ db, accountId }: AccountScope): Promise<StoredCode | undefined> =>
  db
    .selectFrom('supportCode')
    .select(['sealed', 'endsAt'])
    .where('accountId', '=', accountId)
    .executeTakeFirst();

/**
 * Puts the next code in place of one that ends until `endingBy`, of any one without that. Undefined when another call
 * has just done the same.
 */
export const replaceSupportCode = (
  { db, accountId }: AccountScope,
  code: NewCode,
  endingBy: Date | null,
): Promise<StoredCode | undefined> =>
  db
    .insertInto('supportCode')
    .values({ accountId, ...code })
    .onConflict((conflict) =>
      conflict
        .column('accountId')
        .doUpdateSet(code)
        .where((is) => (endingBy === null ? is.lit(true) : is('supportCode.endsAt', '<=', endingBy))),
    )
    .returning(['sealed', 'endsAt'])
    .executeTakeFirst();

export const findVipCode = ({ db, organizationId }: TenantScope): Promise<StoredCode | undefined> =>
  db
    .selectFrom('vipCode')
    .select(['sealed', 'endsAt'])
    .where('organizationId', '=', organizationId)
    .executeTakeFirst();

/** The same for the code of an organization. */
export const replaceVipCode = (
  { db, organizationId }: TenantScope,
  code: NewCode,
  endingBy: Date | null,
): Promise<StoredCode | undefined> =>
  db
    .insertInto('vipCode')
    .values({ organizationId, ...code })
    .onConflict((conflict) =>
      conflict
        .column('organizationId')
        .doUpdateSet(code)
        .where((is) => (endingBy === null ? is.lit(true) : is('vipCode.endsAt', '<=', endingBy))),
    )
    .returning(['sealed', 'endsAt'])
    .executeTakeFirst();

export async function deleteEndedCodes({ db }: SystemScope, now: Date): Promise<void> {
  await db.deleteFrom('supportCode').where('endsAt', '<=', now).execute();
  await db.deleteFrom('vipCode').where('endsAt', '<=', now).execute();
}

/** Running products of premium support, by name. */
export const listPremiumSupport = ({ db, organizationId }: TenantScope) =>
  db
    .selectFrom('product')
    .select(['id', 'name', 'plan'])
    .where('organizationId', '=', organizationId)
    .where('type', '=', 'product.premium_support')
    .where('state', 'in', ['active', 'expiring'])
    .orderBy('name')
    .orderBy('id')
    .execute();

/** Whether a code is in use: by chance, somebody else's. */
export async function isCodeTaken(
  { db }: AccountScope | TenantScope,
  table: 'supportCode' | 'vipCode',
  codeMac: Buffer,
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom(table)
    .select('codeMac')
    .where('codeMac', '=', codeMac)
    .where('endsAt', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}
