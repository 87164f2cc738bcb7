import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import { unnestRows } from '../client/unnest-rows.ts';
import type { BillingPeriod, CurrencyCode, LocaleCode, ProductState } from '../generated/database.ts';

export type StoredPromo = {
  readonly code: string;
  readonly percentBasisPoints: number | null;
  readonly amountMinor: number | null;
  readonly currency: CurrencyCode | null;
};

/** A subscription with all that the run needs to decide and to bill: one statement for a whole batch. */
export type DueSubscription = {
  readonly organizationId: string;
  readonly productId: string;
  readonly productType: string;
  readonly productName: string;
  readonly state: ProductState;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly currency: CurrencyCode;
  readonly anchorOn: string;
  readonly paidUntil: string;
  readonly autoRenew: boolean;
  readonly paymentMethodId: string | null;
  readonly billingAddressId: string | null;
  readonly nextPlan: string | null;
  readonly nextPeriod: BillingPeriod | null;
  readonly nextChangeOn: string | null;
  readonly paidPlan: string | null;
  readonly paidPlanFrom: string | null;
  readonly billAfter: string | null;
  readonly terminatesOn: string | null;
  readonly promo: StoredPromo | null;
  readonly promoPeriodsLeft: number;
  readonly reminderDays: readonly number[] | null;
  /** Of the notices of this end: days to the day on which each was given. */
  readonly notices: Readonly<Record<string, string>> | null;
  /** Of the run's own invoice for the period that follows; an invoice of somebody else counts as `left`. */
  readonly attempt: 'waiting' | 'charging' | 'paid' | 'left' | 'cancelled' | null;
  readonly locale: LocaleCode;
  /** Of the organization's days. */
  readonly timeZone: string;
  readonly dayNotBefore: string | null;
};

/**
 * For the rest of a transaction: every table by its index. A statement is planned once per connection, and one that was
 * planned while a table was empty would read all of it for every batch once it holds a million rows.
 */
export async function readByIndex({ db }: SystemScope): Promise<void> {
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true), set_config('enable_material', 'off', true)`.execute(db);
}

/**
 * Takes subscriptions whose moment has come, in the order of these moments. They stay locked until the transaction ends,
 * and other runs go around them: any number may run at once, and what a killed one held is free again (SUB-8). The limit
 * stands in the statement, because the server plans it once: as a parameter it would be taken for a tenth of the table. All else is
 * looked up for each by itself, the product whole: joined, or from an index of names, the server reads all products of its organization
 * for each, or all attempts, when it has made the plan while there were none.
 */
export async function takeDueSubscriptions(
  { db }: SystemScope,
  now: Date,
  limit: number,
): Promise<DueSubscription[]> {
  const { rows } = await sql<DueSubscription>`
    with due as materialized (
      select * from subscription where run_at <= ${now}
      order by run_at, organization_id, product_id limit ${sql.lit(limit)} for no key update skip locked
    )
    select due.organization_id, due.product_id, (found.product).type as product_type, (found.product).name as product_name,
      (found.product).state, due.plan, due.period, due.currency, due.anchor_on, due.paid_until, due.auto_renew,
      due.payment_method_id, due.billing_address_id, due.next_plan, due.next_period, due.next_change_on,
      due.paid_plan, due.paid_plan_from, due.bill_after,
      due.terminates_on, due.promo_periods_left,
      (select reminder_days from billing_settings where billing_settings.organization_id = due.organization_id) as reminder_days,
      case when due.promo_periods_left > 0 then (
        select json_build_object('code', promo.code, 'percentBasisPoints', promo.percent_basis_points,
          'amountMinor', promo.amount_minor, 'currency', promo.currency)
        from promo_code promo where promo.id = due.promo_code_id) end as promo,
      (select json_object_agg(notice.days, notice.sent_on) from renewal_notice notice
        where notice.organization_id = due.organization_id and notice.product_id = due.product_id
          and notice.expires_on = due.paid_until) as notices,
      coalesce((
        select attempt.state from renewal_attempt attempt where attempt.organization_id = due.organization_id
          and attempt.product_id = due.product_id and attempt.starts_on = due.paid_until), case when exists (
        select from service_period period where period.organization_id = due.organization_id
          and period.product_id = due.product_id and period.released_at is null
          and period.service @> due.paid_until) then 'left' end) as attempt,
      organization.document_locale as locale, organization.time_zone, organization.day_not_before
    from due
    cross join lateral (
      select product from product
      where product.organization_id = due.organization_id and product.id = due.product_id limit 1) found
    cross join lateral (
      select document_locale, time_zone, day_not_before from organization where id = due.organization_id limit 1) organization
    order by due.organization_id, due.product_id`.execute(db);
  return rows;
}

/** Holds the organizations whose money nobody else holds, in the order of their ids, and answers which. */
export async function holdFreeOrganizations(
  { db }: SystemScope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from organization where id = any(${[...ids]}::uuid[])
    order by id for no key update skip locked`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

type Key = { readonly organizationId: string; readonly productId: string };

/** When the run looks at each again; infinity = never, unless something changes. */
export async function scheduleRuns(
  { db }: SystemScope,
  rows: readonly (Key & { readonly runAt: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update subscription set run_at = next.run_at::timestamptz
    from ${unnestRows(rows, { organizationId: 'uuid', productId: 'uuid', runAt: 'text' })}
      as next(organization_id, product_id, run_at)
    where subscription.organization_id = next.organization_id and subscription.product_id = next.product_id`.execute(
    db,
  );
}

export type Notice = Key & { readonly expiresOn: string; readonly days: number; readonly sentOn: string };

/** Those of the notices that had not been sent: exactly these are to be sent now (SUB-6). */
export async function insertNotices(
  { db }: SystemScope,
  notices: readonly Notice[],
): Promise<Omit<Notice, 'sentOn'>[]> {
  if (notices.length === 0) return [];
  const table = unnestRows(notices, {
    ...{ organizationId: 'uuid', productId: 'uuid', expiresOn: 'date', days: 'int', sentOn: 'date' },
  });
  const { rows } = await sql<Omit<Notice, 'sentOn'>>`
    insert into renewal_notice (organization_id, product_id, expires_on, days, sent_on)
    select told.* from ${table} as told(organization_id, product_id, expires_on, days, sent_on)
    on conflict do nothing
    returning organization_id, product_id, expires_on, days`.execute(db);
  return rows;
}

export type StateChange = Key & { readonly state: ProductState };

export async function changeProductStates(
  { db }: SystemScope | TenantScope,
  changes: readonly StateChange[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  const table = unnestRows(changes, { organizationId: 'uuid', productId: 'uuid', state: 'product_state' });
  await sql`
    update product set state = changed.state, state_changed_at = ${now}
    from ${table} as changed(organization_id, id, state)
    where product.organization_id = changed.organization_id and product.id = changed.id`.execute(db);
}

export type NewAttempt = Key & {
  readonly startsOn: string;
  readonly invoiceId: string;
  readonly firstOn: string;
};

export async function insertAttempts({ db }: SystemScope, attempts: readonly NewAttempt[]): Promise<void> {
  if (attempts.length === 0) return;
  const table = unnestRows(attempts, {
    ...{ organizationId: 'uuid', productId: 'uuid', startsOn: 'date', invoiceId: 'uuid', firstOn: 'date' },
  });
  await sql`
    insert into renewal_attempt (organization_id, product_id, starts_on, invoice_id, first_on, next_on)
    select made.*, made.first_on from ${table} as made(organization_id, product_id, starts_on, invoice_id, first_on)`.execute(
    db,
  );
}

export type BegunPlan = Key & {
  readonly plan: string;
  readonly paidPlan: string | null;
  readonly paidPlanFrom: string | null;
};

/**
 * Periods that were paid ahead with another plan and begin today: the product has that plan now, and the day of the next such
 * period is noted (SUB-4).
 */
export async function beginPaidPlans(
  { db }: SystemScope,
  keys: readonly (Key & { readonly today: string })[],
): Promise<BegunPlan[]> {
  if (keys.length === 0) return [];
  const days = unnestRows(keys, { organizationId: 'uuid', productId: 'uuid', today: 'date' });
  const { rows } = await sql<BegunPlan>`
    with begun as (
      select due.organization_id, due.product_id, due.today, line.plan, line.service_from
      from ${days} as due(organization_id, product_id, today)
      join invoice_line line on line.organization_id = due.organization_id and line.product_id = due.product_id
      join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
        and invoice.kind = 'invoice' and invoice.status in ('paid', 'partly_refunded')
      where line.discount_kind is distinct from 'credit' and line.plan is not null and line.service_to > due.today),
    present as (
      select distinct on (organization_id, product_id) * from begun where service_from <= today
      order by organization_id, product_id, service_from desc),
    following as (
      select distinct on (begun.organization_id, begun.product_id) begun.* from begun
      join present on present.organization_id = begun.organization_id and present.product_id = begun.product_id
      where begun.service_from > begun.today and begun.plan <> present.plan
      order by begun.organization_id, begun.product_id, begun.service_from)
    update subscription set plan = coalesce(present.plan, subscription.paid_plan), version = version + 1,
      paid_plan = case when following.service_from is not null then subscription.paid_plan end,
      paid_plan_from = following.service_from
    from ${days} as due(organization_id, product_id, today)
    left join present on present.organization_id = due.organization_id and present.product_id = due.product_id
    left join following on following.organization_id = due.organization_id and following.product_id = due.product_id
    where subscription.organization_id = due.organization_id and subscription.product_id = due.product_id
    returning subscription.organization_id, subscription.product_id, subscription.plan, subscription.paid_plan,
      subscription.paid_plan_from`.execute(db);
  return rows;
}

/** Out of the way of the others for a while. */
export async function postponeRun({ db }: SystemScope, key: Key, until: Date): Promise<void> {
  await sql`update subscription set run_at = ${until}
    where organization_id = ${key.organizationId} and product_id = ${key.productId}`.execute(db);
}
