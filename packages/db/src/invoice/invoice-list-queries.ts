import { type Currency, currencies } from '@atrium/contracts/currency';
import { type RawBuilder, sql } from 'kysely';
import { foldText } from '../client/fold-text.ts';
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

/**
 * A number, a reference from five digits on, an amount, or what was invoiced. Texts are compared byte by byte and as they are written,
 * numbers in capitals and descriptions folded: a hundred thousand times, that counts.
 */
function meaningsOf(
  organizationId: string,
  { search, searchMinor }: InvoiceListFilter,
): RawBuilder<unknown>[] {
  const pattern = likePattern(foldText(search));
  const digits = search.replace(/\s/g, '');
  const meanings = [sql`invoice.search_text like ${pattern}`];
  if (!/\s/.test(search)) meanings.push(like(sql`invoice.number_text`, search));
  if (digits.length >= shortestReference) meanings.push(like(sql`invoice.reference`, digits));
  if (searchMinor !== null) meanings.push(sql`invoice.gross_minor = ${searchMinor}::bigint`);
  // Few or none: those whose text is too long for the index.
  meanings.push(sql`(invoice.search_text is null and invoice.id in (
    select long.id from invoice long join invoice_line line on line.organization_id = long.organization_id and line.invoice_id = long.id
    where long.organization_id = ${organizationId} and long.search_text is null and fold_text(line.description) like ${pattern}))`);
  return meanings;
}

const like = (text: RawBuilder<unknown>, typed: string): RawBuilder<unknown> =>
  sql`${text} collate "C" like ${likePattern(typed.toUpperCase())}`;

export type InvoiceEdge = { readonly createdAt: Date; readonly id: string };
export type InvoicePage = {
  readonly cursor: InvoiceEdge | null;
  readonly direction: 'older' | 'newer';
  readonly limit: number;
};

const orderOf = ({ direction }: Pick<InvoicePage, 'direction'>): RawBuilder<unknown> =>
  sql.raw(direction === 'older' ? 'desc' : 'asc');

/** Which invoices a page is of. */
export function pickInvoices(
  organizationId: string,
  filter: InvoiceListFilter,
  { cursor, direction, limit }: InvoicePage,
): RawBuilder<unknown> {
  const side = sql.raw(direction === 'older' ? '<' : '>');
  const edge = cursor
    ? sql`and (invoice.created_at, invoice.id) ${side} (${cursor.createdAt}::timestamptz, ${cursor.id}::uuid)`
    : sql``;
  const order = orderOf({ direction });
  return sql`
    select invoice.organization_id, invoice.id from invoice
    where ${conditions(organizationId, filter)} ${edge}
    order by invoice.created_at ${order}, invoice.id ${order}
    limit ${sql.lit(limit)}`;
}

/** From the cursor on; newer ones come nearest to the cursor first. */
export async function listInvoiceEntries(
  { db, organizationId }: TenantScope,
  filter: InvoiceListFilter,
  page: InvoicePage,
): Promise<InvoiceListEntry[]> {
  const order = orderOf(page);
  const { rows } = await sql<InvoiceListEntry>`
    with picked as materialized (${pickInvoices(organizationId, filter, page)})
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

/**
 * Per currency; credit notes count against the rest. Added up by `filter` and not by `group by`: the plan of a prepared statement expects
 * few rows, and would sort a hundred thousand of them.
 */
export async function sumInvoiceEntries(
  { db, organizationId }: TenantScope,
  filter: InvoiceListFilter,
): Promise<InvoiceSum[]> {
  const sign = sql`(case when invoice.kind = 'credit_note' then -1 else 1 end)`;
  const due = sql`(case when invoice.status in ('open', 'partly_paid') and invoice.kind = 'invoice' then greatest(0,
    invoice.gross_minor - invoice.credited_minor - invoice.paid_minor + invoice.refunded_minor) else 0 end)`;
  const ofCurrency = currencies.flatMap((currency) => {
    const add = (amount: RawBuilder<unknown>) =>
      sql`coalesce(sum(${amount}) filter (where invoice.currency = ${sql.lit(currency)}), 0)::bigint`;
    const columns = {
      ...{ count: add(sql`1`), netMinor: add(sql`${sign} * invoice.net_minor`) },
      ...{
        vatMinor: add(sql`${sign} * invoice.vat_minor`),
        grossMinor: add(sql`${sign} * invoice.gross_minor`),
      },
      dueMinor: add(due),
    };
    const pairs = Object.entries(columns).flatMap(([name, value]) => [sql.lit(name), value]);
    return sql`json_build_object('currency', ${sql.lit(currency)}, ${sql.join(pairs)})`;
  });
  const { rows } = await sql<{ sums: InvoiceSum[] }>`
    select json_build_array(${sql.join(ofCurrency)}) as sums from invoice
    where ${conditions(organizationId, filter)}`.execute(db);
  return (rows[0]?.sums ?? []).filter(({ count }) => count > 0);
}
