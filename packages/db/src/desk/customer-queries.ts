import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

/** Whose code it is; null when it is nobody's, or by chance that of two. Staff are nobody's customers. */
export async function findAccountByCode(
  { db }: SystemScope,
  codeMac: Buffer,
  now: Date,
): Promise<string | null> {
  const rows = await db
    .selectFrom('supportCode')
    .innerJoin('account', 'account.id', 'supportCode.accountId')
    .leftJoin('staffMember', 'staffMember.accountId', 'supportCode.accountId')
    .select('supportCode.accountId')
    .where('supportCode.codeMac', '=', codeMac)
    .where('supportCode.endsAt', '>', now)
    .where('account.closedAt', 'is', null)
    .where('staffMember.accountId', 'is', null)
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0]?.accountId ?? null) : null;
}

/** The same for an organization, as long as it has premium support (SUP-2). */
export async function findOrganizationByCode(
  { db }: SystemScope,
  codeMac: Buffer,
  now: Date,
): Promise<string | null> {
  const rows = await db
    .selectFrom('vipCode')
    .innerJoin('organization', 'organization.id', 'vipCode.organizationId')
    .select('vipCode.organizationId')
    .where('vipCode.codeMac', '=', codeMac)
    .where('vipCode.endsAt', '>', now)
    .where('organization.deletedAt', 'is', null)
    .where((is) =>
      is.exists(
        is
          .selectFrom('product')
          .select('product.id')
          .whereRef('product.organizationId', '=', 'vipCode.organizationId')
          .where('product.type', '=', 'product.premium_support')
          .where('product.state', 'in', ['active', 'expiring']),
      ),
    )
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0]?.organizationId ?? null) : null;
}

/** A person by their exact login identifier. */
export async function findCustomerAccount(
  { db }: SystemScope,
  loginIdentifier: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .leftJoin('staffMember', 'staffMember.accountId', 'account.id')
    .select('account.id')
    .where('account.loginIdentifier', '=', loginIdentifier)
    .where('account.closedAt', 'is', null)
    .where('staffMember.accountId', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isNumber = /^\d{1,15}$/;

/** An organization by its id or its number. */
export async function findCustomerOrganization({ db }: SystemScope, typed: string): Promise<string | null> {
  if (!isId.test(typed) && !isNumber.test(typed)) return null;
  const row = await db
    .selectFrom('organization')
    .select('id')
    .where((is) => (isId.test(typed) ? is('id', '=', typed) : is('number', '=', BigInt(typed))))
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

export const getPerson = ({ db }: SystemScope, accountId: string) =>
  db
    .selectFrom('account')
    .select((is) => [
      'firstName',
      'lastName',
      'loginIdentifier',
      'loginIdentifierConfirmedAt',
      'locale',
      'country',
      'createdAt',
      is
        .exists(
          is.selectFrom('secondFactor').select('id').whereRef('secondFactor.accountId', '=', 'account.id'),
        )
        .as('hasSecondFactor'),
    ])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();

export type CaseOrganization = {
  readonly id: string;
  readonly name: string;
  readonly role: MemberRole | null;
};

/** Where somebody belongs at the moment, by name. */
export const listOrganizationsOf = (
  { db }: SystemScope,
  accountId: string,
  now: Date,
): Promise<CaseOrganization[]> =>
  db
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .select(['organization.id', 'organization.name', 'member.role'])
    .where('member.accountId', '=', accountId)
    .where('organization.deletedAt', 'is', null)
    .where('member.blockedAt', 'is', null)
    .where((is) => is.or([is('member.endsAt', 'is', null), is('member.endsAt', '>', now)]))
    .orderBy('organization.name')
    .orderBy('organization.id')
    .execute();

export const getCustomer = ({ db, organizationId }: TenantScope) =>
  db
    .selectFrom('organization')
    .select(['id', 'name', 'type', 'country', 'city', 'currency', 'createdAt'])
    .where('id', '=', organizationId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();

/** The first of them by role and name, with how many there are. */
export async function listCustomerMembers({ db, organizationId }: TenantScope, limit: number) {
  const rows = await db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select((is) => [
      'account.id',
      'account.firstName',
      'account.lastName',
      'member.role',
      'member.blockedAt',
      is.fn.countAll<bigint>().over().as('total'),
    ])
    .where('member.organizationId', '=', organizationId)
    .orderBy('member.role')
    .orderBy('account.lastName')
    .orderBy('account.id')
    .limit(limit)
    .execute();
  return {
    total: Number(rows[0]?.total ?? 0),
    shown: rows.map(({ id, firstName, lastName, role, blockedAt }) => ({
      ...{ id, role, name: `${firstName} ${lastName}`, blocked: blockedAt !== null },
    })),
  };
}
