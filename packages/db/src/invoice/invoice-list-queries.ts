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

const dayOf = (timeZone: string): RawBuilder<string> =>
  sql`coalesce(invoice.issued_on, (invoice.created_at at time zone ${timeZone})::date)`;

/** Everything given must hold; written once for the list, its totals and the export (INV-4, INV-6). */
function conditions(organizationId: string, filter: InvoiceListFilter): RawBuilder<unknown> {
  const { states, from, to, search, searchMinor, today, timeZone } = filter;
  const parts = [sql`invoice.organization_id = ${organizationId}`];
  if (states.length > 0)
    parts.push(sql`(case when invoice.status in ('open', 'partly_paid') and invoice.due_on < ${today}::date
      then 'overdue' else invoice.status::text end) = any(${[...states]}::text[])`);
  if (from !== null) parts.push(sql`${dayOf(timeZone)} >= ${from}::date`);
  if (to !== null) parts.push(sql`${dayOf(timeZone)} <= ${to}::date`);
  if (search !== '') {
    const pattern = likePattern(search);
    const digits = search.replace(/\s/g, '');
    parts.push(sql`(invoice.number_text ilike ${pattern}
      or (length(${digits}) >= 5 and invoice.reference ilike ${likePattern(digits)})
      or invoice.gross_minor = ${searchMinor}::bigint
      or exists (select from invoice_line line where line.organization_id = invoice.organization_id
        and line.invoice_id = invoice.id and line.description ilike ${pattern}))`);
  }
  return sql.join(parts, sql` and `);
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
    select invoice.id, invoice.kind, invoice.status, invoice.number_text, invoice.reference,
      ${dayOf(filter.timeZone)} as day, invoice.due_on, invoice.created_at, invoice.currency, invoice.gross_minor,
      invoice.paid_minor, invoice.credited_minor, invoice.refunded_minor,
      array(select line.description from invoice_line line where line.organization_id = invoice.organization_id
        and line.invoice_id = invoice.id order by line.position limit 3) as products
    from invoice
    where ${conditions(organizationId, filter)} ${edge}
    order by invoice.created_at ${order}, invoice.id ${order}
    limit ${limit}`.execute(db);
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
