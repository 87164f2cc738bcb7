import type { Currency } from '@atrium/contracts/currency';
import { type RawBuilder, sql } from 'kysely';
import { likePattern } from '../client/like-pattern.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { InvoiceKind, InvoiceStatus } from '../generated/database.ts';
import { withNumbers } from './invoice-queries.ts';

export type InvoiceListFilter = {
  /** As stored, or `overdue`. */
  readonly states: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly search: string;
  /** Of the search, when it reads as an amount. */
  readonly searchMinor: number | null;
  readonly today: string;
  readonly timeZone: string;
};

export type InvoiceListEntry = {
  readonly id: string;
  readonly kind: InvoiceKind;
  readonly status: InvoiceStatus;
  readonly numberText: string | null;
  readonly reference: string;
  readonly day: string;
  readonly dueOn: string;
  readonly createdAt: Date;
  readonly currency: Currency;
  readonly grossMinor: number;
  readonly paidMinor: number;
  readonly creditedMinor: number;
  readonly refundedMinor: number;
  readonly products: string[];
};

const shortestReference = 5;

const dayOf = (timeZone: string): RawBuilder<string> =>
  sql`coalesce(invoice.issued_on, (invoice.created_at at time zone ${timeZone})::date)`;

/**
 * Everything given must hold; written once for the list, its totals and the export (INV-4, INV-6). All that it names of an invoice is in
 * the index `invoice_history`, so that 100,000 of one organization are read there and not one by one; only what the search can mean is asked.
 */
function conditions(organizationId: string, filter: InvoiceListFilter): RawBuilder<unknown> {
  const { states, from, to, search, today, timeZone } = filter;
  const parts = [sql`invoice.organization_id = ${organizationId}`];
  if (states.length > 0)
    parts.push(sql`(case when invoice.status in ('open', 'partly_paid') and invoice.due_on < ${today}::date
      then 'overdue' else invoice.status::text end) = any(${[...states]}::text[])`);
  if (from !== null) parts.push(sql`${dayOf(timeZone)} >= ${from}::date`);
  if (to !== null) parts.push(sql`${dayOf(timeZone)} <= ${to}::date`);
  if (search !== '') parts.push(sql`(${sql.join(meaningsOf(organizationId, filter), sql` or `)})`);
  return sql.join(parts, sql` and `);
}

/** A number, a reference from five digits on, an amount, or what was invoiced. */
function meaningsOf(
  organizationId: string,
  { search, searchMinor }: InvoiceListFilter,
): RawBuilder<unknown>[] {
  const pattern = likePattern(search);
  const digits = search.replace(/\s/g, '');
  const meanings = [
    sql`invoice.id in (select line.invoice_id from invoice_line line where line.organization_id = ${organizationId}
      and line.description ilike ${pattern})`,
  ];
  // Compared as it is written, in capitals: a hundred thousand times, that counts.
  if (!/\s/.test(search)) meanings.push(sql`invoice.number_text like ${likePattern(search.toUpperCase())}`);
  if (digits.length >= shortestReference)
    meanings.push(sql`invoice.reference like ${likePattern(digits.toUpperCase())}`);
  if (searchMinor !== null) meanings.push(sql`invoice.gross_minor = ${searchMinor}::bigint`);
  return meanings;
}

export type InvoiceEdge = { readonly createdAt: Date; readonly id: string };
export type InvoicePage = {
  readonly cursor: InvoiceEdge | null;
  readonly direction: 'older' | 'newer';
  readonly limit: number;
};

/** From the cursor on; newer ones come nearest to the cursor first. */
export async function listInvoiceEntries(
  { db, organizationId }: TenantScope,
  filter: InvoiceListFilter,
  { cursor, direction, limit }: InvoicePage,
): Promise<InvoiceListEntry[]> {
  const older = direction === 'older';
  const edge = cursor
    ? sql`and (invoice.created_at, invoice.id) ${sql.raw(older ? '<' : '>')} (${cursor.createdAt}::timestamptz, ${cursor.id}::uuid)`
    : sql``;
  const order = sql.raw(older ? 'desc' : 'asc');
  const { rows } = await sql<InvoiceListEntry>`
    with picked as materialized (
      select invoice.organization_id, invoice.id from invoice
      where ${conditions(organizationId, filter)} ${edge}
      order by invoice.created_at ${order}, invoice.id ${order}
      limit ${sql.lit(limit)})
    select invoice.id, invoice.kind, invoice.status, invoice.number_text, invoice.reference,
      ${dayOf(filter.timeZone)} as day, invoice.due_on, invoice.created_at, invoice.currency, invoice.gross_minor,
      invoice.paid_minor, invoice.credited_minor, invoice.refunded_minor,
      array(select line.description from invoice_line line where line.organization_id = invoice.organization_id
        and line.invoice_id = invoice.id order by line.position limit 3) as products
    from picked join invoice on invoice.organization_id = picked.organization_id and invoice.id = picked.id
    order by invoice.created_at ${order}, invoice.id ${order}`.execute(db);
  return rows.map(withNumbers);
}

export type InvoiceSum = {
  readonly currency: Currency;
  readonly count: number;
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
  readonly dueMinor: number;
};

/** Per currency; credit notes count against the rest. */
export async function sumInvoiceEntries(
  { db, organizationId }: TenantScope,
  filter: InvoiceListFilter,
): Promise<InvoiceSum[]> {
  const sign = sql`(case when invoice.kind = 'credit_note' then -1 else 1 end)`;
  const { rows } = await sql<InvoiceSum>`
    select invoice.currency, count(*) as count, sum(${sign} * invoice.net_minor)::bigint as net_minor,
      sum(${sign} * invoice.vat_minor)::bigint as vat_minor, sum(${sign} * invoice.gross_minor)::bigint as gross_minor,
      sum(case when invoice.status in ('open', 'partly_paid') and invoice.kind = 'invoice' then greatest(0,
        invoice.gross_minor - invoice.credited_minor - invoice.paid_minor + invoice.refunded_minor) else 0 end)::bigint
        as due_minor
    from invoice
    where ${conditions(organizationId, filter)}
    group by invoice.currency order by invoice.currency`.execute(db);
  return rows.map(withNumbers);
}
