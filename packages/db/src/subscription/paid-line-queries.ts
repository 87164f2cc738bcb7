import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

/** What has been paid, and not given back, for days of a product: of one line of an invoice, or where the product came from. */
export type PaidLine = {
  /** Null for days that came with the product (PROD-5), or cost nothing: no invoice of this organization can give them back. */
  readonly invoiceId: string | null;
  readonly position: number;
  readonly from: string;
  readonly to: string;
  readonly netMinor: number;
};

/**
 * The paid lines that reach beyond a day, with what credit notes have left of them. A line that charged a larger plan for
 * the rest of a period bills no days of its own: its dates are those of its text.
 */
export async function listPaidLines(
  { db, organizationId }: Pick<TenantScope, 'db' | 'organizationId'>,
  productId: string,
  day: string,
): Promise<PaidLine[]> {
  const { rows } = await sql<PaidLine>`
    select line.invoice_id, line.position, line.service_from as from,
      coalesce(upper(period.service), line.service_to) as to,
      (line.net_minor - coalesce((
        select sum(credited.net_minor) from invoice note
        join invoice_line credited on credited.organization_id = note.organization_id
          and credited.invoice_id = note.id and credited.position = line.position
        where note.organization_id = line.organization_id and note.corrects_invoice_id = line.invoice_id
      ), 0))::float8 as net_minor
    from invoice_line line
    join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
    left join service_period period on period.organization_id = line.organization_id
      and period.invoice_id = line.invoice_id and period.product_id = line.product_id
      and period.released_at is null and lower(period.service) = line.service_from
    where line.organization_id = ${organizationId} and line.product_id = ${productId}
      and invoice.kind = 'invoice' and invoice.status in ('paid', 'partly_refunded')
      and line.service_to > ${day}::date
      and (period.id is not null and upper(period.service) > ${day}::date or line.discount_kind = 'credit')
    union all
    select null, 0, lower(service), upper(service), coalesce(carried_minor, 0)::float8 from service_period
    where organization_id = ${organizationId} and product_id = ${productId} and invoice_id is null
      and released_at is null and upper(service) > ${day}::date
    order by 3, 1, 2`.execute(db);
  return rows.filter(({ invoiceId, netMinor }) => invoiceId === null || netMinor > 0);
}

/** An invoice for a larger plan that nobody has paid yet: a second one would charge the same rest twice. */
export async function findOpenChange(
  { db, organizationId }: TenantScope,
  productId: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select invoice.id from invoice_line line
    join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
    where line.organization_id = ${organizationId} and line.product_id = ${productId}
      and invoice.origin = 'change' and invoice.kind = 'invoice' and invoice.status in ('open', 'partly_paid')
    limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
