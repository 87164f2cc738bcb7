import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import { jsonRows } from '../client/json-rows.ts';
import type { SystemScope } from '../client/scopes.ts';
import type { InvoiceStatus, InvoiceVatRow } from './invoice-queries.ts';
import { withNumbers } from './invoice-queries.ts';

type InvoiceKey = { readonly organizationId: OrganizationId; readonly id: string };

/** The VAT of invoices of several organizations, by the invoice's id. */
export async function listVatOfInvoices(
  { db }: SystemScope,
  keys: readonly InvoiceKey[],
): Promise<ReadonlyMap<string, InvoiceVatRow[]>> {
  const { rows } = await sql<InvoiceVatRow & { invoiceId: string }>`
    select vat.invoice_id, vat.vat_country, vat.vat_category, vat.vat_basis_points, vat.net_minor, vat.vat_minor
    from json_to_recordset(${jsonRows(keys.map(({ organizationId, id }) => ({ organizationId, id })))})
      as wanted ("organizationId" uuid, id uuid)
    join invoice_vat vat on vat.organization_id = wanted."organizationId" and vat.invoice_id = wanted.id
    order by vat.vat_basis_points desc`.execute(db);
  const found = new Map<string, InvoiceVatRow[]>();
  for (const { invoiceId, ...row } of rows) {
    const vat = withNumbers(row) as InvoiceVatRow;
    found.set(invoiceId, [...(found.get(invoiceId) ?? []), vat]);
  }
  return found;
}

export type SettledInvoice = InvoiceKey & {
  readonly status: InvoiceStatus;
  readonly paidMinor: number;
  readonly paidAt: Date | null;
};

export async function storeSettledInvoices(
  { db }: SystemScope,
  invoices: readonly SettledInvoice[],
): Promise<void> {
  if (invoices.length === 0) return;
  await sql`
    update invoice set status = settled.status, paid_minor = settled."paidMinor", paid_at = settled."paidAt"
    from json_to_recordset(${jsonRows(stored(invoices))})
      as settled ("organizationId" uuid, id uuid, status invoice_status, "paidMinor" bigint, "paidAt" timestamptz)
    where invoice.organization_id = settled."organizationId" and invoice.id = settled.id`.execute(db);
}

const stored = (invoices: readonly SettledInvoice[]) =>
  invoices.map(({ organizationId, id, status, paidMinor, paidAt }) => ({
    ...{ organizationId, id, status, paidMinor, paidAt: paidAt?.toISOString() ?? null },
  }));

/**
 * Settles invoices that have no number and numbers them in this order. The counter's row stays locked until the commit:
 * call it last (INV-2). Answers the numbers by the invoice's id.
 */
export async function numberSettledInvoices(
  { db }: SystemScope,
  invoices: readonly SettledInvoice[],
  final: {
    readonly sellerId: number;
    readonly series: string;
    readonly fiscalYear: number;
    readonly issuedOn: string;
  },
): Promise<ReadonlyMap<string, string>> {
  if (invoices.length === 0) return new Map();
  const { sellerId, series, fiscalYear, issuedOn } = final;
  const { rows } = await sql<{ id: string; numberText: string }>`
    with drawn as materialized (
      select draw_number(${sellerId}::smallint, ${series}, ${fiscalYear}, ${invoices.length}) as first)
    update invoice set status = settled.status, paid_minor = settled."paidMinor", paid_at = settled."paidAt",
      series = ${series}, fiscal_year = ${fiscalYear}, issued_on = ${issuedOn}::date, number = drawn.first + settled.place - 1,
      number_text = ${`${series}-${fiscalYear}-`} || lpad((drawn.first + settled.place - 1)::text, 6, '0')
    from drawn, rows from (json_to_recordset(${jsonRows(stored(invoices))})
      as ("organizationId" uuid, id uuid, status invoice_status, "paidMinor" bigint, "paidAt" timestamptz))
      with ordinality as settled (organization_id, id, status, "paidMinor", "paidAt", place)
    where invoice.organization_id = settled.organization_id and invoice.id = settled.id and invoice.number is null
    returning invoice.id, invoice.number_text`.execute(db);
  if (rows.length !== invoices.length)
    throw new Error('An invoice that was locked without a number has one now.');
  return new Map(rows.map(({ id, numberText }) => [id, numberText]));
}

/** Bank transfers that were waited for and whose invoices are all paid by now have succeeded. */
export async function finishBankTransfers(
  { db }: SystemScope,
  keys: readonly InvoiceKey[],
  now: Date,
): Promise<void> {
  if (keys.length === 0) return;
  await sql`
    update payment set status = 'succeeded', updated_at = ${now}
    where (organization_id, id) in (
        select allocation.organization_id, allocation.payment_id
        from json_to_recordset(${jsonRows(keys.map(({ organizationId, id }) => ({ organizationId, id })))})
          as paid ("organizationId" uuid, id uuid)
        join payment_allocation allocation
          on allocation.organization_id = paid."organizationId" and allocation.invoice_id = paid.id)
      and kind = 'bank_transfer' and status = 'pending'
      and not exists (
        select from payment_allocation other
        join invoice on invoice.organization_id = other.organization_id and invoice.id = other.invoice_id
        where other.organization_id = payment.organization_id and other.payment_id = payment.id
          and invoice.status in ('open', 'partly_paid'))`.execute(db);
}
