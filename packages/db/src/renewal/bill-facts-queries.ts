import { sql } from 'kysely';
import type { BillingAddressRow, BillingParty } from '../billing-address/billing-address-queries.ts';
import type { SystemScope } from '../client/scopes.ts';

export type PartyRow = BillingParty & { readonly organizationId: string };
export type AddressRow = BillingAddressRow & { readonly organizationId: string };

/** Whom a batch bills: the organizations, and all their addresses in use, in two statements for all of them. */
export async function listBillingParties(
  { db }: SystemScope,
  organizationIds: readonly string[],
): Promise<PartyRow[]> {
  const { rows } = await sql<PartyRow>`
    select id as organization_id, name, type, number::float8 as number, line1, line2, postal_code, city, country,
      vat_number, document_locale, currency
    from organization where id = any(${[...organizationIds]}::uuid[])`.execute(db);
  return rows;
}

/** The default ones, and those that are named. */
export async function listAddressesToBill(
  { db }: SystemScope,
  organizationIds: readonly string[],
  named: readonly string[],
): Promise<AddressRow[]> {
  const { rows } = await sql<AddressRow>`
    select organization_id, id, name, line2, street, building_number, postal_code, town, country, vat_number, vat_state,
      vat_checked_at, vat_consultation, vat_answer, vat_answered_at, email, is_default, archived_at, version, created_at
    from billing_address
    where organization_id = any(${[...organizationIds]}::uuid[])
      and (is_default or id = any(${[...named]}::uuid[]))`.execute(db);
  return rows;
}
