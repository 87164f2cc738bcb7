import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { Json } from '../generated/database.ts';
import {
  type InvoiceLineRow,
  type InvoiceRow,
  type InvoiceVatRow,
  withNumbers,
} from '../invoice/invoice-queries.ts';

/** What was chosen on "To pay". */
export type ProFormaItem = {
  readonly productId: string;
  readonly period: BillingPeriod;
  readonly billingAddressId: string | null;
};

export type ProFormaRow = {
  readonly id: string;
  readonly sellerId: number;
  readonly reference: string;
  readonly referenceNumber: number;
  readonly createdAt: Date;
  readonly expiresOn: string;
  readonly currency: Currency;
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
  readonly seller: Json;
  readonly billTo: Json;
  readonly locale: Locale;
  readonly vatKind: InvoiceRow['vatKind'];
  readonly vatCountry: string | null;
  readonly items: readonly ProFormaItem[];
  readonly lines: readonly InvoiceLineRow[];
  readonly vat: readonly InvoiceVatRow[];
  readonly invoiceId: string | null;
};

const columns = [
  ...['id', 'sellerId', 'reference', 'referenceNumber', 'createdAt', 'expiresOn', 'currency'],
  ...['netMinor', 'vatMinor', 'grossMinor', 'seller', 'billTo', 'locale', 'vatKind', 'vatCountry'],
  ...['items', 'lines', 'vat', 'invoiceId'],
] as (keyof ProFormaRow)[];

const asRow = (row: object): ProFormaRow => withNumbers(row) as ProFormaRow;

/** A list would be sent as an array of the database otherwise. */
const asJson = (list: readonly object[]) => sql`${JSON.stringify(list)}::text::jsonb`;

export async function insertProForma(
  { db, organizationId }: TenantScope,
  { items, lines, vat, ...row }: ProFormaRow,
): Promise<void> {
  const contents = { items: asJson(items), lines: asJson(lines), vat: asJson(vat) };
  await db
    .insertInto('proForma')
    .values({ ...row, ...contents, organizationId } as never)
    .execute();
}

/** The newest first. */
export async function listProFormas(
  { db, organizationId }: TenantScope,
  limit: number,
): Promise<ProFormaRow[]> {
  const rows = await db
    .selectFrom('proForma')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(asRow);
}

export async function findProForma(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<ProFormaRow | undefined> {
  const row = await db
    .selectFrom('proForma')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && asRow(row);
}

export type OwnedProForma = ProFormaRow & { readonly organizationId: OrganizationId };

/** Those of these references that have not become an invoice, held for a change. */
export async function lockProFormasByReference(
  { db }: SystemScope,
  sellerId: number,
  references: readonly string[],
): Promise<OwnedProForma[]> {
  if (references.length === 0) return [];
  const rows = await db
    .selectFrom('proForma')
    .select([...columns, 'organizationId'])
    .where('sellerId', '=', sellerId)
    .where('reference', 'in', [...new Set(references)])
    .where('invoiceId', 'is', null)
    .orderBy('organizationId')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map((row) => asRow(row) as OwnedProForma);
}

export async function turnIntoInvoice(
  { db, organizationId }: TenantScope,
  id: string,
  invoiceId: string,
): Promise<void> {
  await db
    .updateTable('proForma')
    .set({ invoiceId })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}
