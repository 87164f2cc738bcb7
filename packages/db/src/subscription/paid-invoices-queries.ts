import { sql } from 'kysely';
import { jsonRows } from '../client/json-rows.ts';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { InvoiceLineRow } from '../invoice/invoice-queries.ts';
import type { DayCalendar } from '../organization/day-calendar-queries.ts';
import type { SubscriptionRow } from './subscription-queries.ts';

type Scope = TenantScope | SystemScope;
type InvoiceKey = { readonly organizationId: string; readonly id: string };
type ProductKey = { readonly organizationId: string; readonly productId: string };

const invoiceKeys = (keys: readonly InvoiceKey[]) =>
  sql`json_to_recordset(${jsonRows(keys.map(({ organizationId, id }) => ({ organizationId, id })))})
    as wanted ("organizationId" uuid, id uuid)`;

/** What a line means for the subscription of its product. */
export type PaidServiceLine = Pick<
  InvoiceLineRow,
  'position' | 'plan' | 'period' | 'serviceFrom' | 'serviceTo' | 'discountKind'
> & { readonly organizationId: string; readonly invoiceId: string; readonly productId: string };

/** The lines of products of many invoices, in the order of each invoice. */
export async function listServiceLines(
  { db }: Scope,
  keys: readonly InvoiceKey[],
): Promise<PaidServiceLine[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<PaidServiceLine>`
    select line.organization_id, line.invoice_id, line.position, line.product_id, line.plan, line.period, line.service_from,
      line.service_to, line.discount_kind
    from ${invoiceKeys(keys)}
    join invoice_line line on line.organization_id = wanted."organizationId" and line.invoice_id = wanted.id
    where line.product_id is not null
    order by line.organization_id, line.invoice_id, line.position`.execute(db);
  return rows;
}

export type EndedAttempt = ProductKey & { readonly invoiceId: string };

/** As `endAttempts`, for many invoices that are paid. */
export async function endPaidAttempts({ db }: Scope, keys: readonly InvoiceKey[]): Promise<EndedAttempt[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<EndedAttempt>`
    update renewal_attempt attempt set state = 'paid', next_on = null
    from ${invoiceKeys(keys)}
    where attempt.organization_id = wanted."organizationId" and attempt.invoice_id = wanted.id and attempt.state <> 'paid'
    returning attempt.organization_id, attempt.product_id, attempt.invoice_id`.execute(db);
  return rows;
}

export type PaidSubscription = ProductKey &
  Pick<
    SubscriptionRow,
    | 'productName'
    | 'state'
    | 'plan'
    | 'period'
    | 'anchorOn'
    | 'paidUntil'
    | 'nextPlan'
    | 'nextPeriod'
    | 'nextChangeOn'
    | 'paidPlan'
    | 'paidPlanFrom'
    | 'promoPeriodsLeft'
  > &
  DayCalendar & { readonly billAfter: string | null };

/**
 * The subscriptions of these products, always held in one order; a product without one is missing. Each is looked up by itself, the
 * product whole: joined with the organization, or from an index of names, the server goes through all that an organization has for each.
 */
export async function lockSubscriptions(
  { db }: Scope,
  keys: readonly ProductKey[],
): Promise<PaidSubscription[]> {
  if (keys.length === 0) return [];
  const wanted = jsonRows(keys.map(({ organizationId, productId }) => ({ organizationId, productId })));
  const { rows } = await sql<PaidSubscription>`
    select subscription.organization_id, subscription.product_id, (found.whole).name as product_name, (found.whole).state,
      subscription.plan, subscription.period, subscription.anchor_on, subscription.paid_until, subscription.next_plan,
      subscription.next_period, subscription.next_change_on, subscription.paid_plan, subscription.paid_plan_from,
      subscription.bill_after, subscription.promo_periods_left, organization.time_zone, organization.day_not_before
    from json_to_recordset(${wanted}) as wanted ("organizationId" uuid, "productId" uuid)
    join subscription on subscription.organization_id = wanted."organizationId"
      and subscription.product_id = wanted."productId"
    cross join lateral (
      select product as whole from product
      where product.organization_id = subscription.organization_id and product.id = subscription.product_id limit 1) found
    cross join lateral (
      select time_zone, day_not_before from organization where organization.id = subscription.organization_id limit 1) organization
    order by subscription.organization_id, subscription.product_id
    for no key update of subscription`.execute(db);
  return rows;
}

/** Stores locked subscriptions as they are now; the version of each counts the change. */
export async function storePaidSubscriptions(
  { db }: Scope,
  subscriptions: readonly PaidSubscription[],
): Promise<void> {
  if (subscriptions.length === 0) return;
  await sql`
    update subscription set plan = paid.plan, period = paid.period, anchor_on = paid."anchorOn", paid_until = paid."paidUntil",
      next_plan = paid."nextPlan", next_period = paid."nextPeriod", next_change_on = paid."nextChangeOn",
      paid_plan = paid."paidPlan", paid_plan_from = paid."paidPlanFrom", bill_after = paid."billAfter",
      promo_periods_left = paid."promoPeriodsLeft", version = version + 1
    from json_to_recordset(${jsonRows(subscriptions)}) as paid ("organizationId" uuid, "productId" uuid, plan text,
      period billing_period, "anchorOn" date, "paidUntil" date, "nextPlan" text, "nextPeriod" billing_period,
      "nextChangeOn" date, "paidPlan" text, "paidPlanFrom" date, "billAfter" date, "promoPeriodsLeft" int)
    where subscription.organization_id = paid."organizationId" and subscription.product_id = paid."productId"`.execute(
    db,
  );
}
