import type { Currency } from '@atrium/contracts/currency';
import type { OrganizationId, UserId } from '@atrium/contracts/fields';
import type { Locale } from '@atrium/contracts/locale';
import type { OrganizationType } from '@atrium/contracts/organization/organization-types';
import { type ExpressionBuilder, sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { AccountScope, SystemScope, TenantScope } from '../client/scopes.ts';
import type { DB } from '../generated/database.ts';

const organizationColumns = [
  'id',
  'name',
  'type',
  'line1',
  'line2',
  'postalCode',
  'city',
  'country',
  'phone',
  'vatNumber',
  'documentLocale',
  'currency',
  'timeZone',
  'dayNotBefore',
  'version',
  'createdAt',
] as const;

export type OrganizationRow = {
  id: string;
  name: string;
  type: OrganizationType;
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  country: string;
  phone: string;
  vatNumber: string;
  documentLocale: Locale;
  currency: Currency;
  /** Empty for that of the seller. */
  timeZone: string;
  dayNotBefore: string | null;
  version: number;
  createdAt: Date;
};

/** Neither blocked nor over: everybody else is a stranger (MEM-8, MEM-11). */
export const belongs = (now: Date) => (is: ExpressionBuilder<DB, 'member'>) =>
  is.and([
    is('member.blockedAt', 'is', null),
    is.or([is('member.endsAt', 'is', null), is('member.endsAt', '>', now)]),
  ]);

const selectOrganization = prepareQuery((db, organizationId: OrganizationId, now: Date) =>
  db
    .selectFrom('organization')
    .select(organizationColumns)
    .select((is) =>
      is
        .selectFrom('member')
        .innerJoin('account', 'account.id', 'member.accountId')
        .where('member.organizationId', '=', organizationId)
        .where('member.role', '=', 'legal_representative')
        .where(belongs(now))
        .select(
          sql<string[]>`coalesce(array_agg(concat_ws(' ', account.first_name, account.last_name)
            order by account.last_name, account.first_name), '{}')`.as('names'),
        )
        .as('legalRepresentatives'),
    )
    .select((is) =>
      is.selectFrom('image').where('image.organizationId', '=', organizationId).select('key').as('logoKey'),
    )
    .where('organization.id', '=', organizationId),
);

/** The details, with the names of those who may change them: shown to everybody who may not (ORG-2). */
export async function getOrganizationRow({ db, organizationId }: TenantScope, now: Date) {
  const [row] = await selectOrganization(db, organizationId, now);
  if (!row) throw new Error('A member’s organization exists.');
  return row;
}

const selectLocked = prepareQuery((db, organizationId: OrganizationId) =>
  db.selectFrom('organization').select(organizationColumns).where('id', '=', organizationId).forNoKeyUpdate(),
);

export async function lockOrganization({ db, organizationId }: TenantScope): Promise<OrganizationRow> {
  const [row] = await selectLocked(db, organizationId);
  if (!row) throw new Error('A member’s organization exists.');
  return row;
}

export type OrganizationDetails = Omit<OrganizationRow, 'id' | 'version' | 'createdAt' | 'dayNotBefore'>;

/** Writes only what changes, and counts the change. */
export async function updateOrganizationRow(
  { db, organizationId }: TenantScope,
  changes: Partial<OrganizationDetails & Pick<OrganizationRow, 'dayNotBefore'>>,
): Promise<void> {
  await db
    .updateTable('organization')
    .set((is) => ({ ...changes, version: is('version', '+', 1) }))
    .where('id', '=', organizationId)
    .execute();
}

export type Recipient = { readonly email: string; readonly firstName: string; readonly locale: Locale };

const selectLegalRepresentatives = prepareQuery((db, organizationId: OrganizationId, now: Date) =>
  db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select(['account.loginIdentifier as email', 'account.firstName', 'account.locale'])
    .where('member.organizationId', '=', organizationId)
    .where('member.role', '=', 'legal_representative')
    .where(belongs(now))
    .orderBy('account.id'),
);

export const listLegalRepresentatives = (
  { db, organizationId }: TenantScope,
  now: Date,
): Promise<Recipient[]> => selectLegalRepresentatives(db, organizationId, now);

/** An organization and its first legal representative appear together or not at all (ACC-2, ORG-5). */
export async function insertOrganization(
  { db }: SystemScope | AccountScope,
  organization: Omit<OrganizationRow, 'version' | 'dayNotBefore'>,
  legalRepresentativeId: string,
): Promise<void> {
  await db
    .with('created', (cte) => cte.insertInto('organization').values(organization).returning('id'))
    .insertInto('member')
    .columns(['organizationId', 'accountId', 'role', 'createdAt'])
    .expression((is) =>
      is
        .selectFrom('created')
        .select([
          'created.id',
          is.val(legalRepresentativeId).$castTo<string>().as('accountId'),
          sql<'legal_representative'>`'legal_representative'::member_role`.as('role'),
          is.val(organization.createdAt).$castTo<Date>().as('createdAt'),
        ]),
    )
    .execute();
}

export const maxListedOrganizations = 500;

const selectOwnOrganizations = prepareQuery((db, accountId: UserId, now: Date) =>
  db
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organizationId')
    .leftJoin('image', 'image.organizationId', 'organization.id')
    .select([
      'organization.id',
      'organization.name',
      'organization.requiresSecondFactor',
      'member.role',
      'image.key as logoKey',
    ])
    .where('member.accountId', '=', accountId)
    .where('organization.deletedAt', 'is', null)
    .where(belongs(now))
    .orderBy('organization.name')
    .orderBy('organization.id')
    .limit(maxListedOrganizations),
);

/** Where the person is a member, by name. */
export const listOwnOrganizations = ({ db, accountId }: AccountScope, now: Date) =>
  selectOwnOrganizations(db, accountId, now);
