import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export type SpendingRow = {
  readonly currency: Currency;
  /** Its first day. */
  readonly month: string;
  readonly type: string | null;
  readonly netMinor: number;
};

const selectSpending = prepareQuery((db, organizationId: string, from: string, before: string) => {
  const query = sql<SpendingRow>`
    with issued as materialized (
      select id, currency, kind, date_trunc('month', issued_on)::date as month from invoice
      where organization_id = ${organizationId} and issued_on >= ${from}::date and issued_on < ${before}::date
    )
    select issued.currency, issued.month::text as month, line.product_type as type,
      sum(case when issued.kind = 'credit_note' then -line.net_minor else line.net_minor end)::bigint as net_minor
    from issued
    join invoice_line line on line.organization_id = ${organizationId} and line.invoice_id = issued.id
    group by issued.currency, issued.month, line.product_type
    order by issued.currency, issued.month, line.product_type`;
  return { compile: () => query.compile(db) };
});

/** What was billed, without VAT, by month and type of product: a row for each that has anything. */
export const sumSpending = async (
  { db, organizationId }: TenantScope,
  from: string,
  before: string,
): Promise<SpendingRow[]> => (await selectSpending(db, organizationId, from, before)).map(withNumbers);

export type OpenRow = {
  readonly currency: Currency;
  readonly count: number;
  readonly dueMinor: number;
  readonly overdueCount: number;
  readonly overdueMinor: number;
};

const selectOpen = prepareQuery((db, organizationId: string, today: string) => {
  const query = sql<OpenRow>`
    with open as materialized (
      select currency, due_on, greatest(0, gross_minor - credited_minor - paid_minor + refunded_minor) as due_minor
      from invoice
      where organization_id = ${organizationId} and status in ('open', 'partly_paid') and kind = 'invoice'
    )
    select currency, count(*)::bigint as count, sum(due_minor)::bigint as due_minor,
      count(*) filter (where due_on < ${today}::date)::bigint as overdue_count,
      coalesce(sum(due_minor) filter (where due_on < ${today}::date), 0)::bigint as overdue_minor
    from open group by currency order by currency`;
  return { compile: () => query.compile(db) };
});

/** What is still to be paid, per currency. */
export const sumOpenInvoices = async (
  { db, organizationId }: TenantScope,
  today: string,
): Promise<OpenRow[]> => (await selectOpen(db, organizationId, today)).map(withNumbers);

export type ExpiryRow = {
  readonly productId: string;
  readonly name: string;
  readonly type: string;
  /** The first day that is not paid for. */
  readonly paidUntil: string;
  readonly autoRenew: boolean;
  readonly terminatesOn: string | null;
};

const selectExpiries = prepareQuery(
  (db, organizationId: string, from: string, before: string, limit: number) => {
    const query = sql<ExpiryRow>`
      select product.id as product_id, product.name, product.type, paid.paid_until::text as paid_until, paid.auto_renew,
        paid.terminates_on::text as terminates_on
      from subscription paid
      join product on product.organization_id = ${organizationId} and product.id = paid.product_id
      where paid.organization_id = ${organizationId} and paid.paid_until >= ${from}::date and paid.paid_until < ${before}::date
        and product.state <> 'terminated'
      order by paid.paid_until, paid.product_id limit ${limit}`;
    return { compile: () => query.compile(db) };
  },
);

/** Products whose first unpaid day lies there, in the order of these days. */
export const listExpiries = (
  { db, organizationId }: TenantScope,
  { from, before, limit }: { readonly from: string; readonly before: string; readonly limit: number },
): Promise<ExpiryRow[]> => selectExpiries(db, organizationId, from, before, limit);

const selectEnding = prepareQuery((db, organizationId: string, tomorrow: string, before: string) => {
  const query = sql<{ expiring: number; expired: number }>`
    select count(*) filter (where paid.paid_until >= ${tomorrow}::date and not paid.auto_renew)::int as expiring,
      count(*) filter (where paid.paid_until < ${tomorrow}::date)::int as expired
    from subscription paid
    join product on product.organization_id = ${organizationId} and product.id = paid.product_id
    where paid.organization_id = ${organizationId} and paid.paid_until < ${before}::date and paid.terminates_on is null
      and product.state <> 'terminated'`;
  return { compile: () => query.compile(db) };
});

/** Products that end before a day unless somebody renews them, and those that are not paid any more. */
export async function countEnding(
  { db, organizationId }: TenantScope,
  tomorrow: string,
  before: string,
): Promise<{ readonly expiring: number; readonly expired: number }> {
  const [row] = await selectEnding(db, organizationId, tomorrow, before);
  return row ?? { expiring: 0, expired: 0 };
}
