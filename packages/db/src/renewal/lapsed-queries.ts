import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

export type OwnedInvoiceId = { readonly organizationId: string; readonly id: string };
export type LapsedChange = OwnedInvoiceId & { readonly dueOn: string };

/** Invoices for a larger plan that were due before a day, in the order of their ids. */
export async function listLapsedChanges(
  { db }: SystemScope,
  today: string,
  after: OwnedInvoiceId | null,
  limit: number,
): Promise<LapsedChange[]> {
  const { rows } = await sql<LapsedChange>`
    select organization_id, id, due_on from invoice
    where origin = 'change' and status in ('open', 'partly_paid') and due_on < ${today}::date and kind = 'invoice'
      and exists (select from invoice_line line where line.organization_id = invoice.organization_id
        and line.invoice_id = invoice.id and line.discount_kind = 'credit')
      and (${after?.id ?? null}::uuid is null
        or (organization_id, id) > (${after?.organizationId ?? null}::uuid, ${after?.id ?? null}::uuid))
    order by organization_id, id limit ${limit}`.execute(db);
  return rows;
}

/** Invoices that are open for a product and about nothing but products that have ended. */
export async function listOpenOfEnded(
  { db, organizationId }: TenantScope,
  productId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct invoice.id from invoice_line line
    join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
    where line.organization_id = ${organizationId} and line.product_id = ${productId}
      and invoice.kind = 'invoice' and invoice.status in ('open', 'partly_paid')
      and not exists (select from invoice_line other
        left join product on product.organization_id = other.organization_id and product.id = other.product_id
        where other.organization_id = invoice.organization_id and other.invoice_id = invoice.id
          and product.state is distinct from 'terminated')
    order by invoice.id`.execute(db);
  return rows.map(({ id }) => id);
}

export const withdrawEndedJob = 'withdraw_ended';

/** For products that the run has ended, in its transaction: what is open for them is withdrawn by a job each. */
export async function addWithdrawJobs(
  { db }: SystemScope,
  keys: readonly { readonly organizationId: string; readonly productId: string }[],
): Promise<void> {
  for (const { organizationId, productId } of keys)
    await sql`select graphile_worker.add_job(${sql.lit(withdrawEndedJob)},
      json_build_object('organizationId', ${organizationId}::text, 'id', ${productId}::text),
      job_key := ${`${withdrawEndedJob}:${productId}`})`.execute(db);
}
