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

export type AddressUse = { readonly renewals: number; readonly documents: number };

/** Renewals that use an address now, and documents that show it. */
export async function getAddressUse({ db, organizationId }: TenantScope, id: string): Promise<AddressUse> {
  const row = await db
    .selectNoFrom((is) => [
      is
        .selectFrom('subscription')
        .select((of) => of.fn.countAll<bigint>().as('count'))
        .where('organizationId', '=', organizationId)
        .where('billingAddressId', '=', id)
        .as('renewals'),
      is
        .selectFrom('invoice')
        .select((of) => of.fn.countAll<bigint>().as('count'))
        .where('organizationId', '=', organizationId)
        .where('billingAddressId', '=', id)
        .as('documents'),
    ])
    .executeTakeFirstOrThrow();
  return { renewals: Number(row.renewals), documents: Number(row.documents) };
}

export async function countBillingAddresses({ db, organizationId }: TenantScope): Promise<number> {
  const { count } = await db
    .selectFrom('billingAddress')
    .select((is) => is.fn.countAll<bigint>().as('count'))
    .where('organizationId', '=', organizationId)
    .where('archivedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function changeBillingAddress(
  { db, organizationId }: TenantScope,
  id: string,
  change: Partial<Omit<BillingAddressRow, 'id' | 'createdAt' | 'version'>>,
): Promise<void> {
  await db
    .updateTable('billingAddress')
    .set((is) => ({ ...change, version: is('version', '+', 1) }))
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** No address is the default one, until the caller has made another it. */
export async function takeDefaultAddress({ db, organizationId }: TenantScope): Promise<void> {
  await db
    .updateTable('billingAddress')
    .set({ isDefault: false })
    .where('organizationId', '=', organizationId)
    .where('isDefault', '=', true)
    .execute();
}

/** Renewals and orders under way go on with another address; null = the default one. */
export async function replaceAddress(
  { db, organizationId }: TenantScope,
  from: string,
  to: string | null,
): Promise<void> {
  await db
    .updateTable('subscription')
    .set({ billingAddressId: to })
    .where('organizationId', '=', organizationId)
    .where('billingAddressId', '=', from)
    .execute();
  await db
    .updateTable('purchase')
    .set({ billingAddressId: to })
    .where('organizationId', '=', organizationId)
    .where('billingAddressId', '=', from)
    .where('status', '=', 'cart')
    .execute();
}
