import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { OrganizationType } from '@atrium/contracts/organization/organization-types';
import type { TenantScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type VatState = 'unchecked' | 'valid' | 'invalid' | 'unavailable';

export type BillingAddressRow = {
  readonly id: string;
  readonly name: string;
  readonly line2: string;
  readonly street: string;
  readonly buildingNumber: string;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
  readonly vatNumber: string;
  readonly vatState: VatState;
  readonly vatCheckedAt: Date | null;
  readonly vatConsultation: string;
  /** The last answer of the register, which holds for a while when it is unavailable. */
  readonly vatAnswer: 'valid' | 'invalid' | null;
  readonly vatAnsweredAt: Date | null;
  readonly email: string;
  readonly isDefault: boolean;
  readonly archivedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
};

const columns = [
  ...['id', 'name', 'line2', 'street', 'buildingNumber', 'postalCode', 'town', 'country', 'vatNumber'],
  ...['vatState', 'vatCheckedAt', 'vatConsultation', 'vatAnswer', 'vatAnsweredAt', 'email', 'isDefault'],
  ...['archivedAt', 'version', 'createdAt'],
] as (keyof BillingAddressRow)[];

export async function listBillingAddresses(
  { db, organizationId }: TenantScope,
  archived = false,
): Promise<BillingAddressRow[]> {
  const rows = await db
    .selectFrom('billingAddress')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('archivedAt', archived ? 'is not' : 'is', null)
    .orderBy('isDefault', 'desc')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows as BillingAddressRow[];
}

export async function findBillingAddress(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<BillingAddressRow | undefined> {
  const row = await db
    .selectFrom('billingAddress')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row as BillingAddressRow | undefined;
}

export async function findDefaultBillingAddress({
  db,
  organizationId,
}: TenantScope): Promise<BillingAddressRow | undefined> {
  const row = await db
    .selectFrom('billingAddress')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('isDefault', '=', true)
    .executeTakeFirst();
  return row as BillingAddressRow | undefined;
}

export async function insertBillingAddress(
  { db, organizationId }: TenantScope,
  row: BillingAddressRow,
): Promise<void> {
  await db
    .insertInto('billingAddress')
    .values({ ...row, organizationId })
    .execute();
}

export type BillingParty = {
  readonly name: string;
  readonly type: OrganizationType;
  /** Ten digits of every payment reference. */
  readonly number: number;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly vatNumber: string;
  readonly documentLocale: Locale;
  readonly currency: Currency;
};

/** What bills need to know of the organization. */
export async function getBillingParty({ db, organizationId }: TenantScope): Promise<BillingParty> {
  const row = await db
    .selectFrom('organization')
    .select(['name', 'type', 'number', 'line1', 'line2', 'postalCode', 'city', 'country', 'vatNumber'])
    .select(['documentLocale', 'currency'])
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow();
  return withNumbers(row);
}
