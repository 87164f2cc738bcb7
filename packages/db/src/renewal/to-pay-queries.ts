import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';
import type { CurrencyCode } from '../generated/database.ts';
import { type SubscriptionRow, subscriptionRows } from '../subscription/subscription-queries.ts';

/** What goes on when it is paid: expired and suspended products, too, those that end by themselves not. */
export async function listRenewable(
  { db, organizationId }: TenantScope,
  until: string | null,
  limit: number,
): Promise<SubscriptionRow[]> {
  const { rows } = await sql<SubscriptionRow>`
    select found.* from (${subscriptionRows}
      where subscription.organization_id = ${organizationId} and subscription.terminates_on is null
        and (${until}::date is null or subscription.paid_until <= ${until}::date)
        and product.state in ('active', 'expiring', 'expired', 'suspended')
    ) found
    where found.open_invoice_id is null and found.open_change_id is null
    order by found.paid_until, found.product_id limit ${limit}`.execute(db);
  return rows;
}

export type OpenInvoiceRow = {
  readonly id: string;
  readonly number: string | null;
  readonly reference: string;
  readonly createdAt: Date;
  readonly dueOn: string;
  readonly currency: CurrencyCode;
  readonly grossMinor: number;
  readonly dueMinor: number;
  readonly products: readonly string[];
};

export async function listOpenInvoices(
  { db, organizationId }: TenantScope,
  limit: number,
): Promise<OpenInvoiceRow[]> {
  const { rows } = await sql<OpenInvoiceRow>`
    select invoice.id, invoice.number_text as number, invoice.reference, invoice.created_at, invoice.due_on, invoice.currency,
      invoice.gross_minor::float8 as gross_minor,
      (invoice.gross_minor - invoice.credited_minor - invoice.paid_minor + invoice.refunded_minor)::float8 as due_minor,
      array(select distinct coalesce(product.name, line.description) from invoice_line line
        left join product on product.organization_id = line.organization_id and product.id = line.product_id
        where line.organization_id = invoice.organization_id and line.invoice_id = invoice.id
        order by 1) as products
    from invoice
    where organization_id = ${organizationId} and kind = 'invoice' and status in ('open', 'partly_paid')
      and gross_minor - credited_minor - paid_minor + refunded_minor > 0
    order by due_on, id limit ${limit}`.execute(db);
  return rows;
}

/** What can pay, and whose address can stand on an invoice. */
export async function listPayers({ db, organizationId }: TenantScope) {
  const [methods, addresses, organization] = await Promise.all([
    db
      .selectFrom('paymentMethod')
      .select(['id', 'kind', 'name', 'brand', 'lastDigits'])
      .where('organizationId', '=', organizationId)
      .where('removedAt', 'is', null)
      .orderBy('isDefault', 'desc')
      .orderBy('createdAt')
      .execute(),
    db
      .selectFrom('billingAddress')
      .select(['id', 'name'])
      .where('organizationId', '=', organizationId)
      .where('archivedAt', 'is', null)
      .orderBy('isDefault', 'desc')
      .orderBy('name')
      .execute(),
    db
      .selectFrom('organization')
      .select('currency')
      .where('id', '=', organizationId)
      .executeTakeFirstOrThrow(),
  ]);
  return { methods, addresses, currency: organization.currency };
}
