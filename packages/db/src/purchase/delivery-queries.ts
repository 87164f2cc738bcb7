import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import { sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

export type OrderedProduct = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly plan: string;
  readonly createdAt: Date;
};

export async function insertOrderedProducts(
  { db, organizationId }: TenantScope,
  products: readonly OrderedProduct[],
): Promise<void> {
  await db
    .insertInto('product')
    .values(
      products.map((product) => ({
        ...product,
        ...{ organizationId, state: 'provisioning' as const, stateChangedAt: product.createdAt },
      })),
    )
    .execute();
}

export type NewSubscription = {
  readonly productId: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly currency: Currency;
  readonly anchorOn: string;
  readonly startedOn: string;
  readonly paidUntil: string;
  readonly trialUntil: string | null;
  readonly autoRenew: boolean;
  readonly paymentMethodId: string | null;
  readonly billingAddressId: string | null;
  readonly promoCodeId: string | null;
  readonly promoPeriodsLeft: number;
};

export async function insertSubscriptions(
  { db, organizationId }: TenantScope,
  subscriptions: readonly NewSubscription[],
): Promise<void> {
  await db
    .insertInto('subscription')
    .values(subscriptions.map((subscription) => ({ ...subscription, organizationId })))
    .execute();
}

/** What a new product does when its time is over, as the organization wants it; renews where nothing was chosen. */
export async function renewsNewProducts({ db, organizationId }: TenantScope): Promise<boolean> {
  const row = await db
    .selectFrom('billingSettings')
    .select('autoRenewNewProducts')
    .where('organizationId', '=', organizationId)
    .executeTakeFirst();
  return row?.autoRenewNewProducts ?? true;
}

/** The first day that an invoice bills of each product. */
export async function listBilledStarts(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ productId: string; first: string }>`
    select product_id, min(lower(service)) as first from service_period
    where organization_id = ${organizationId} and invoice_id = ${invoiceId} and released_at is null
    group by product_id`.execute(db);
  return new Map(rows.map(({ productId, first }) => [productId, first]));
}

type Days = { readonly productId: string; readonly from: string; readonly to: string };

/**
 * Days that were billed with an order begin when it is delivered. A rate that changed within them had split them; they
 * are one piece now, and as long as the invoice has no number its lines say the same (INV-2).
 */
export async function moveServiceDays(
  { db, organizationId }: TenantScope,
  invoiceId: string,
  { productId, from, to }: Days,
): Promise<void> {
  const own = sql`organization_id = ${organizationId} and invoice_id = ${invoiceId} and product_id = ${productId}`;
  await sql`delete from service_period where ${own} and released_at is null and id > (
    select id from service_period where ${own} and released_at is null order by id limit 1)`.execute(db);
  await sql`update service_period set service = daterange(${from}::date, ${to}::date)
    where ${own} and released_at is null`.execute(db);
  await sql`
    update invoice_line line set
      service_from = line.service_from + (${from}::date - whole.starts),
      service_to = case when line.service_to = whole.ends then ${to}::date
        else line.service_to + (${from}::date - whole.starts) end
    from (select min(service_from) as starts, max(service_to) as ends from invoice_line where ${own}) whole
    where ${own} and line.service_from is not null and not exists (
      select from invoice where organization_id = line.organization_id and id = line.invoice_id and number is not null)`.execute(
    db,
  );
}

/** Types of which the organization has or had something under a contract: no second trial there. */
export async function listTypesEverHeld({ db, organizationId }: TenantScope): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ type: string }>`
    select distinct product.type from subscription
    join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
    where subscription.organization_id = ${organizationId}
    union select distinct line.product_type from purchase_line line
    join purchase on purchase.organization_id = line.organization_id and purchase.id = line.purchase_id
    where line.organization_id = ${organizationId}
      and purchase.status in ('awaiting_payment', 'paid', 'provisioning', 'completed')`.execute(db);
  return new Set(rows.map(({ type }) => type));
}

export type ProvisionedProduct = { readonly id: string; readonly type: string; readonly name: string };

/** Those of an order that are being set up and now are ready; others are left as they are. */
export async function activateOrderedProducts(
  { db, organizationId }: TenantScope,
  purchaseId: string,
  now: Date,
): Promise<ProvisionedProduct[]> {
  const { rows } = await sql<ProvisionedProduct>`update product
    set state = 'active', state_changed_at = ${now}
    from purchase_line line
    where line.organization_id = ${organizationId} and line.purchase_id = ${purchaseId}
      and product.organization_id = line.organization_id and product.id = line.product_id
      and product.state = 'provisioning'
    returning product.id, product.type, product.name`.execute(db);
  return rows;
}

export async function listProductStates(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('product')
    .select(['id', 'state'])
    .where('organizationId', '=', organizationId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/** Of the lines with a free credit: how many periods it gives. */
export async function listPurchaseCredits(
  { db, organizationId }: TenantScope,
  purchaseId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('purchaseLine')
    .innerJoin('freeCredit', (join) =>
      join
        .onRef('freeCredit.organizationId', '=', 'purchaseLine.organizationId')
        .onRef('freeCredit.id', '=', 'purchaseLine.freeCreditId'),
    )
    .select(['purchaseLine.id', 'freeCredit.periods'])
    .where('purchaseLine.organizationId', '=', organizationId)
    .where('purchaseLine.purchaseId', '=', purchaseId)
    .execute();
  return new Map(rows.map(({ id, periods }) => [id, periods]));
}

/** Of the codes that an order has used: for how many periods each goes on. */
export async function listPromoPeriods(
  { db, organizationId }: TenantScope,
  purchaseId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('promoUse')
    .innerJoin('promoCode', 'promoCode.id', 'promoUse.promoCodeId')
    .select(['promoCode.id', 'promoCode.periods'])
    .where('promoUse.organizationId', '=', organizationId)
    .where('promoUse.purchaseId', '=', purchaseId)
    .execute();
  return new Map(rows.map(({ id, periods }) => [id, periods]));
}
