import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import { newId } from '../client/new-id.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { CurrencyCode } from '../generated/database.ts';

/** Tables whose rows belong to a product and go with it; a test compares them with the schema (PROD-5). */
export const movedTables = ['product_part', 'product_tag', 'subscription', 'demo_mailbox_password'] as const;

/** Those whose rows end with the product there: what it holds of the giver's members names members of the giver. */
export const leftTables = ['personal_data'] as const;

export type Move = {
  readonly from: OrganizationId;
  readonly productIds: readonly string[];
  /** What was paid for the days that are left, by product. */
  readonly unusedMinor: ReadonlyMap<string, number>;
  readonly currency: CurrencyCode;
  /** Of the organization that gives. */
  readonly today: string;
  readonly now: Date;
};

/**
 * Makes the products anew in the organization with their own ids, parts, tags and subscriptions, and the days that are
 * paid already (PROD-5). What stays behind (access, invoices, ways to pay) is not copied; `removeMoved` ends it there.
 */
export async function copyProducts({ db, organizationId: to }: TenantScope, move: Move): Promise<void> {
  const { from, productIds, currency } = move;
  const ids = sql`any(${productIds}::uuid[])`;
  await sql`insert into product (organization_id, id, type, name, created_at, state, state_changed_at, plan)
    select ${to}, id, type, name, created_at, state, state_changed_at, plan from product
    where organization_id = ${from} and id = ${ids}`.execute(db);
  // One statement: a part of a part finds its parent when the keys are checked at its end.
  await sql`insert into product_part (organization_id, id, type, product_id, parent_part_id, name, created_at)
    select ${to}, id, type, product_id, parent_part_id, name, created_at from product_part
    where organization_id = ${from} and product_id = ${ids}`.execute(db);
  await sql`insert into demo_mailbox_password (organization_id, part_id, password_hash, changed_at)
    select ${to}, held.part_id, held.password_hash, held.changed_at from demo_mailbox_password held
    join product_part part on part.organization_id = held.organization_id and part.id = held.part_id
    where held.organization_id = ${from} and part.product_id = ${ids}`.execute(db);
  await sql`insert into product_tag (organization_id, product_id, tag)
    select ${to}, product_id, tag from product_tag
    where organization_id = ${from} and product_id = ${ids}`.execute(db);
  // Money of one currency is no money of another: a promo code goes on within its own only (ORG-3).
  await sql`insert into subscription (organization_id, product_id, plan, period, currency, anchor_on, started_on,
      paid_until, trial_until, auto_renew, next_plan, next_period, next_change_on, paid_plan, paid_plan_from, promo_code_id, promo_periods_left)
    select ${to}, product_id, plan, period, ${currency}, anchor_on, started_on, paid_until, trial_until, auto_renew,
      next_plan, next_period, next_change_on, paid_plan, paid_plan_from,
      case when currency = ${currency} then promo_code_id end,
      case when currency = ${currency} then promo_periods_left else 0 end
    from subscription where organization_id = ${from} and product_id = ${ids}`.execute(db);
  await carryPaidDays({ db, organizationId: to }, move);
}

/** Days that were paid there are free there and taken here, so that they are billed neither twice nor again. */
async function carryPaidDays(
  { db, organizationId: to }: Pick<TenantScope, 'db' | 'organizationId'>,
  { from, productIds, unusedMinor, currency, today, now }: Move,
): Promise<void> {
  const ids = sql`any(${productIds}::uuid[])`;
  const { rows } = await sql<{ productId: string; paidUntil: string; isSame: boolean }>`
    select product_id, paid_until, currency = ${currency} as is_same from subscription
    where organization_id = ${from} and product_id = ${ids} and paid_until > ${today}::date`.execute(db);
  await sql`update service_period set released_at = ${now}
    where organization_id = ${from} and product_id = ${ids} and released_at is null and lower(service) >= ${today}::date`.execute(
    db,
  );
  const { rows: cut } = await sql<{ productId: string; invoiceId: string; until: string }>`
    with whole as (select organization_id, id, upper(service) as until from service_period
      where organization_id = ${from} and product_id = ${ids} and released_at is null and upper(service) > ${today}::date)
    update service_period period set service = daterange(lower(period.service), ${today}::date) from whole
    where period.organization_id = whole.organization_id and period.id = whole.id
    returning period.product_id, period.invoice_id, whole.until`.execute(db);
  // The days of an invoice stay known as billed there, also those that have left.
  for (const { productId, invoiceId, until } of cut)
    await sql`insert into service_period (organization_id, id, product_id, invoice_id, service, released_at)
      values (${from}, ${newId()}, ${productId}, ${invoiceId}, daterange(${today}::date, ${until}::date), ${now})`.execute(
      db,
    );
  for (const { productId, paidUntil, isSame } of rows)
    await sql`insert into service_period (organization_id, id, product_id, service, carried_minor)
      values (${to}, ${newId()}, ${productId}, daterange(${today}::date, ${paidUntil}::date),
        ${isSame ? (unusedMinor.get(productId) ?? 0) : null}::bigint)`.execute(db);
}

/** Access, tags and subscriptions there go with the rows; invoices stay. */
export async function removeMoved(
  { db }: TenantScope,
  { from, productIds }: Pick<Move, 'from' | 'productIds'>,
): Promise<void> {
  await db.deleteFrom('product').where('organizationId', '=', from).where('id', 'in', productIds).execute();
}
