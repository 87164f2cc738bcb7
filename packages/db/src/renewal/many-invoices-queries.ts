import { sql } from 'kysely';
import { newId } from '../client/new-id.ts';
import type { SystemScope } from '../client/scopes.ts';
import { unnestRows } from '../client/unnest-rows.ts';
import type { InvoiceLineRow, InvoiceRow, InvoiceVatRow } from '../invoice/invoice-queries.ts';
import { invoiceSearchText } from '../invoice/invoice-search-text.ts';

export type StoredBill = {
  readonly organizationId: string;
  readonly invoice: InvoiceRow;
  readonly lines: readonly InvoiceLineRow[];
  readonly vat: readonly InvoiceVatRow[];
};

export async function drawReferenceNumbers({ db }: SystemScope, count: number): Promise<number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ value: number }>`
    select nextval('invoice_reference_number')::float8 as value from generate_series(1, ${count}::int)`.execute(
    db,
  );
  return rows.map(({ value }) => value);
}

/**
 * As `insertInvoice` and `claimServiceDays`, for many at once: four statements, whatever their number. The seller, who is
 * the same for all, is sent once.
 */
export async function insertManyInvoices({ db }: SystemScope, bills: readonly StoredBill[]): Promise<void> {
  const [first] = bills;
  if (!first) return;
  const { sellerId, seller, createdAt, origin } = first.invoice;
  const invoices = bills.map(({ organizationId, invoice, lines }) => ({
    ...{ ...invoice, organizationId, billTo: JSON.stringify(invoice.billTo) },
    searchText: invoiceSearchText(lines),
  }));
  const invoiceTable = unnestRows(invoices, {
    ...{ organizationId: 'uuid', id: 'uuid', reference: 'text', referenceNumber: 'bigint', dueOn: 'date' },
    ...{
      currency: 'currency_code',
      netMinor: 'bigint',
      vatMinor: 'bigint',
      grossMinor: 'bigint',
      billTo: 'text',
    },
    ...{ billingAddressId: 'uuid', locale: 'locale_code', vatKind: 'text', vatCountry: 'text' },
    searchText: 'text',
  });
  await sql`
    insert into invoice (organization_id, id, kind, status, seller_id, reference, reference_number, due_on, created_at,
      currency, net_minor, vat_minor, gross_minor, seller, bill_to, billing_address_id, locale, vat_kind, vat_country,
      search_text, origin)
    select organization_id, id, 'invoice', 'open', ${sellerId}::smallint, reference, reference_number, due_on, ${createdAt},
      currency, net_minor, vat_minor, gross_minor, ${JSON.stringify(seller)}::text::jsonb, bill_to::jsonb, billing_address_id,
      locale, vat_kind, vat_country, search_text, ${origin}
    from ${invoiceTable} as bill (organization_id, id, reference, reference_number, due_on, currency, net_minor,
      vat_minor, gross_minor, bill_to, billing_address_id, locale, vat_kind, vat_country, search_text)`.execute(
    db,
  );
  await insertLines({ db } as SystemScope, bills);
}

async function insertLines({ db }: SystemScope, bills: readonly StoredBill[]): Promise<void> {
  const lines = bills.flatMap(({ organizationId, invoice, lines: own }) =>
    own.map((line) => ({ ...line, organizationId, invoiceId: invoice.id })),
  );
  const lineTable = unnestRows(lines, {
    ...{ organizationId: 'uuid', invoiceId: 'uuid', position: 'int', productId: 'uuid', productType: 'text' },
    ...{
      plan: 'text',
      period: 'billing_period',
      description: 'text',
      serviceFrom: 'date',
      serviceTo: 'date',
    },
    ...{ quantity: 'int', unitNetMinor: 'bigint', discountMinor: 'bigint', discountKind: 'text' },
    ...{
      discountLabel: 'text',
      netMinor: 'bigint',
      vatCountry: 'text',
      vatCategory: 'text',
      vatBasisPoints: 'int',
    },
  });
  await sql`
    insert into invoice_line (organization_id, invoice_id, position, product_id, product_type, plan, period, description,
      service_from, service_to, quantity, unit_net_minor, discount_minor, discount_kind, discount_label, net_minor,
      vat_country, vat_category, vat_basis_points)
    select * from ${lineTable}`.execute(db);
  const totals = bills.flatMap(({ organizationId, invoice, vat }) =>
    vat.map((total) => ({ ...total, organizationId, invoiceId: invoice.id })),
  );
  const totalTable = unnestRows(totals, {
    ...{
      organizationId: 'uuid',
      invoiceId: 'uuid',
      vatCountry: 'text',
      vatCategory: 'text',
      vatBasisPoints: 'int',
    },
    ...{ netMinor: 'bigint', vatMinor: 'bigint' },
  });
  await sql`
    insert into invoice_vat (organization_id, invoice_id, vat_country, vat_category, vat_basis_points, net_minor, vat_minor)
    select * from ${totalTable}`.execute(db);
  const days = lines.flatMap(({ organizationId, invoiceId, productId, serviceFrom, serviceTo }) =>
    productId && serviceFrom && serviceTo
      ? [{ organizationId, id: newId(), productId, invoiceId, serviceFrom, serviceTo }]
      : [],
  );
  const dayTable = unnestRows(days, {
    ...{
      organizationId: 'uuid',
      id: 'uuid',
      productId: 'uuid',
      invoiceId: 'uuid',
      serviceFrom: 'date',
      serviceTo: 'date',
    },
  });
  await sql`
    insert into service_period (organization_id, id, product_id, invoice_id, service)
    select organization_id, id, product_id, invoice_id, daterange(service_from, service_to)
    from ${dayTable} as billed (organization_id, id, product_id, invoice_id, service_from, service_to)`.execute(
    db,
  );
}
