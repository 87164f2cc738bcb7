import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { BillingPeriod, CurrencyCode, LocaleCode, ProductState } from '../generated/database.ts';
import type { StoredPromo } from '../renewal/renewal-run-queries.ts';

export type StoredMethod = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly brand: string;
  readonly lastDigits: string;
};

export type SubscriptionRow = {
  readonly productId: string;
  readonly productName: string;
  readonly productType: string;
  readonly state: ProductState;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly currency: CurrencyCode;
  readonly anchorOn: string;
  readonly startedOn: string;
  readonly paidUntil: string;
  readonly autoRenew: boolean;
  readonly paymentMethodId: string | null;
  readonly billingAddressId: string | null;
  readonly billingAddressName: string | null;
  readonly nextPlan: string | null;
  readonly nextPeriod: BillingPeriod | null;
  readonly nextChangeOn: string | null;
  /** Of the last paid period, where it begins later than today and has another plan than the present one. */
  readonly paidPlan: string | null;
  readonly paidPlanFrom: string | null;
  readonly terminatesOn: string | null;
  readonly promo: StoredPromo | null;
  readonly promoPeriodsLeft: number;
  readonly version: number;
  readonly locale: LocaleCode;
  /** The one chosen here, or the organization's default one. */
  readonly method: StoredMethod | null;
  /** Of the period that follows, not paid and not cancelled. */
  readonly openInvoiceId: string | null;
  /** For a larger plan, not paid yet (SUB-4). */
  readonly openChangeId: string | null;
};

const columns = sql.raw(`
  subscription.product_id, product.name as product_name, product.type as product_type, product.state,
  subscription.plan, subscription.period, subscription.currency, subscription.anchor_on, subscription.started_on,
  subscription.paid_until, subscription.auto_renew, subscription.payment_method_id, subscription.billing_address_id,
  address.name as billing_address_name, subscription.next_plan, subscription.next_period,
  subscription.next_change_on, subscription.paid_plan, subscription.paid_plan_from, subscription.terminates_on, subscription.promo_periods_left, subscription.version, organization.document_locale as locale,
  (select json_build_object('code', promo.code, 'percentBasisPoints', promo.percent_basis_points,
      'amountMinor', promo.amount_minor, 'currency', promo.currency)
    from promo_code promo where promo.id = subscription.promo_code_id and subscription.promo_periods_left > 0) as promo,
  (select json_build_object('id', method.id, 'kind', method.kind, 'name', method.name, 'brand', method.brand,
      'lastDigits', method.last_digits) from payment_method method
    where method.organization_id = subscription.organization_id and method.removed_at is null
      and (method.id = subscription.payment_method_id or method.is_default)
    order by method.is_default limit 1) as method,
  (select period.invoice_id from service_period period
    join invoice on invoice.organization_id = period.organization_id and invoice.id = period.invoice_id
    where period.organization_id = subscription.organization_id and period.product_id = subscription.product_id
      and period.released_at is null and lower(period.service) = subscription.paid_until
      and invoice.status in ('open', 'partly_paid')) as open_invoice_id,
  (select invoice.id from invoice_line line
    join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
    where line.organization_id = subscription.organization_id and line.product_id = subscription.product_id
      and line.discount_kind = 'credit' and invoice.kind = 'invoice' and invoice.status in ('open', 'partly_paid')
    limit 1) as open_change_id`);

const tables = sql.raw(`
  subscription
  join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
  join organization on organization.id = subscription.organization_id
  left join billing_address address on address.organization_id = subscription.organization_id
    and address.id = subscription.billing_address_id`);

/** All of the rows, for further conditions. */
export const subscriptionRows = sql`select ${columns} from ${tables}`;

const selectOne = prepareQuery((db, organizationId: string, productId: string) => {
  const query = sql<SubscriptionRow>`select ${columns} from ${tables}
    where subscription.organization_id = ${organizationId} and subscription.product_id = ${productId}`;
  return { compile: () => query.compile(db) };
});

export async function findSubscription(
  { db, organizationId }: TenantScope,
  productId: string,
): Promise<SubscriptionRow | undefined> {
  return (await selectOne(db, organizationId, productId))[0];
}

/** The same, held against other changes until the transaction ends. */
export async function lockSubscription(
  { db, organizationId }: TenantScope,
  productId: string,
): Promise<SubscriptionRow | undefined> {
  await db
    .selectFrom('subscription')
    .select('productId')
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .forNoKeyUpdate()
    .execute();
  return findSubscription({ db, organizationId } as TenantScope, productId);
}

export type SubscriptionChange = Partial<{
  plan: string;
  period: BillingPeriod;
  anchorOn: string;
  paidUntil: string;
  autoRenew: boolean;
  paymentMethodId: string | null;
  billingAddressId: string | null;
  nextPlan: string | null;
  nextPeriod: BillingPeriod | null;
  nextChangeOn: string | null;
  paidPlan: string | null;
  paidPlanFrom: string | null;
  billAfter: string | null;
  promoPeriodsLeft: number;
}>;

/** Changes a locked subscription; its version counts every change. */
export async function changeSubscription(
  { db, organizationId }: TenantScope,
  productId: string,
  change: SubscriptionChange,
): Promise<void> {
  await db
    .updateTable('subscription')
    .set({ ...change, version: sql`version + 1` } as never)
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .execute();
}

/** Switches automatic renewal of all that does not end by itself; the products that this changed. */
export async function setAllAutoRenew(
  { db, organizationId }: TenantScope,
  autoRenew: boolean,
): Promise<string[]> {
  const { rows } = await sql<{ productId: string }>`
    with held as (
      select product_id from subscription
      where organization_id = ${organizationId} and auto_renew <> ${autoRenew} and terminates_on is null
      order by product_id for no key update
    )
    update subscription set auto_renew = ${autoRenew}, version = version + 1
    from held where subscription.organization_id = ${organizationId} and subscription.product_id = held.product_id
    returning subscription.product_id`.execute(db);
  return rows.map(({ productId }) => productId);
}

/** Whether the organization has this stored method in use; the same for an address. */
export async function hasMethod({ db, organizationId }: TenantScope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('paymentMethod')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasBillingAddress({ db, organizationId }: TenantScope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('billingAddress')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of a product whose subscription is locked. */
export async function setProductState(
  { db, organizationId }: TenantScope,
  productId: string,
  state: ProductState,
  now: Date,
): Promise<void> {
  await db
    .updateTable('product')
    .set({ state, stateChangedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', productId)
    .execute();
}
