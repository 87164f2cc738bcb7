import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

/** An invoice that is not paid yet, with how many products it is about. */
export type OpenInvoice = {
  readonly productId: string;
  readonly invoiceId: string;
  readonly products: number;
  readonly isFinal: boolean;
};

/** What is still to pay for these products: renewals and changes of the plan. */
export async function findOpenInvoices(
  { db, organizationId }: Pick<TenantScope, 'db' | 'organizationId'>,
  productIds: readonly string[],
): Promise<readonly OpenInvoice[]> {
  const { rows } = await sql<OpenInvoice>`
    select distinct line.product_id, invoice.id as invoice_id, invoice.number is not null as is_final,
      (select count(distinct other.product_id)::int from invoice_line other
        where other.organization_id = invoice.organization_id and other.invoice_id = invoice.id) as products
    from invoice_line line
    join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
    where line.organization_id = ${organizationId} and line.product_id = any(${productIds}::uuid[])
      and invoice.kind = 'invoice' and invoice.status in ('open', 'partly_paid')
    order by invoice.id, line.product_id`.execute(db);
  return rows;
}

export type SubscriptionEnd = { readonly paidUntil: string; readonly terminatesOn: string | null };

/** Until when a product is paid, held against renewals meanwhile. */
export const lockSubscriptionEnd = (
  { db, organizationId }: TenantScope,
  productId: string,
): Promise<SubscriptionEnd | undefined> =>
  db
    .selectFrom('subscription')
    .select(['paidUntil', 'terminatesOn'])
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .forNoKeyUpdate()
    .executeTakeFirst();

/** A change of the plan or period that was to come is none any more; automatic renewal stays as it was, for an undo. */
export async function setTermination(
  { db, organizationId }: TenantScope,
  productId: string,
  on: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('subscription')
    .set({
      terminatesOn: on,
      terminationRequestedAt: on === null ? null : now,
      ...(on !== null && { nextPlan: null, nextPeriod: null, nextChangeOn: null }),
      version: sql`version + 1`,
    })
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .execute();
}
