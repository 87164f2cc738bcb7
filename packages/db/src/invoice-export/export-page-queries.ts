import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';
import { type InvoiceListFilter, type InvoicePage, pickInvoices } from '../invoice/invoice-list-queries.ts';
import { type InvoiceRow, type InvoiceVatRow, withNumbers } from '../invoice/invoice-queries.ts';

/** As much of an invoice as a row of an export says. */
export type ExportEntry = Pick<
  InvoiceRow,
  | 'id'
  | 'kind'
  | 'status'
  | 'reference'
  | 'numberText'
  | 'issuedOn'
  | 'dueOn'
  | 'createdAt'
  | 'currency'
  | 'vatKind'
  | 'grossMinor'
  | 'paidMinor'
  | 'creditedMinor'
  | 'refundedMinor'
> & {
  readonly buyerName: string;
  readonly buyerVatNumber: string | null;
  readonly buyerCountry: string;
  /** From the first to the day after the last day that its lines are about. */
  readonly serviceFrom: string | null;
  readonly serviceTo: string | null;
  readonly vat: readonly Pick<InvoiceVatRow, 'vatBasisPoints' | 'netMinor' | 'vatMinor'>[];
};

/**
 * A page of the list with what an export says of each, in one statement. Lines and rates are looked up invoice by invoice: asked
 * for all at once, the server reads every line of an organization for every page, as it expects few of them.
 */
export async function listExportEntries(
  { db, organizationId }: TenantScope,
  filter: InvoiceListFilter,
  page: Omit<InvoicePage, 'direction'>,
): Promise<ExportEntry[]> {
  const picked = pickInvoices(organizationId, filter, { ...page, direction: 'older' });
  const { rows } = await sql<ExportEntry>`
    with picked as materialized (${picked})
    select invoice.id, invoice.kind, invoice.status, invoice.reference, invoice.number_text, invoice.issued_on, invoice.due_on,
      invoice.created_at, invoice.currency, invoice.vat_kind, invoice.gross_minor, invoice.paid_minor, invoice.credited_minor,
      invoice.refunded_minor, invoice.bill_to->>'name' as buyer_name, invoice.bill_to->>'vatNumber' as buyer_vat_number,
      invoice.bill_to->>'country' as buyer_country, days.service_from, days.service_to, rates.vat
    from picked
    join invoice on invoice.organization_id = picked.organization_id and invoice.id = picked.id
    cross join lateral (
      select min(line.service_from) as service_from, max(line.service_to) as service_to from invoice_line line
      where line.organization_id = picked.organization_id and line.invoice_id = picked.id) days
    cross join lateral (
      select coalesce(json_agg(json_build_object('vatBasisPoints', vat.vat_basis_points, 'netMinor', vat.net_minor,
        'vatMinor', vat.vat_minor) order by vat.vat_basis_points desc), '[]') as vat
      from invoice_vat vat
      where vat.organization_id = picked.organization_id and vat.invoice_id = picked.id) rates
    order by invoice.created_at desc, invoice.id desc`.execute(db);
  return rows.map(withNumbers);
}
