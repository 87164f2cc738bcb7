import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { CurrencyCode } from '../generated/database.ts';

/** An automatic renewal that is to be charged, or whose charge has ended. */
export type AttemptRow = {
  readonly organizationId: string;
  readonly productId: string;
  readonly productName: string;
  readonly startsOn: string;
  readonly invoiceId: string;
  readonly currency: CurrencyCode;
  readonly grossMinor: number;
  readonly tries: number;
  readonly firstOn: string;
  readonly prepaidForRenewal: 'never' | 'whole' | 'partly';
  /** The one chosen for the product, or the organization's default one, if it is still there. */
  readonly methodId: string | null;
  readonly methodName: string | null;
  readonly isTermination: boolean;
  /** Of the organization's days. */
  readonly timeZone: string;
  readonly dayNotBefore: string | null;
};

const columns = sql.raw(`
  attempt.organization_id, attempt.product_id, product.name as product_name, attempt.starts_on, attempt.invoice_id,
  invoice.currency, invoice.gross_minor::float8 as gross_minor, attempt.tries, attempt.first_on,
  coalesce(settings.prepaid_for_renewal, 'whole') as prepaid_for_renewal, method.id as method_id,
  concat_ws(' ', coalesce(nullif(method.name, ''), nullif(method.brand, ''), method.kind),
    nullif(method.last_digits, '')) as method_name,
  subscription.terminates_on is not null or not subscription.auto_renew as is_termination,
  organization.time_zone, organization.day_not_before`);

const tables = sql.raw(`
  renewal_attempt attempt
  join organization on organization.id = attempt.organization_id
  join product on product.organization_id = attempt.organization_id and product.id = attempt.product_id
  join subscription on subscription.organization_id = attempt.organization_id
    and subscription.product_id = attempt.product_id
  join invoice on invoice.organization_id = attempt.organization_id and invoice.id = attempt.invoice_id
  left join billing_settings settings on settings.organization_id = attempt.organization_id
  left join lateral (
    select method.* from payment_method method
    where method.organization_id = attempt.organization_id and method.removed_at is null
      and (method.id = subscription.payment_method_id or method.is_default)
    order by method.is_default limit 1) method on true`);

const ofOrganization = (organizationId: string | null) =>
  sql`(${organizationId}::uuid is null or attempt.organization_id = ${organizationId})`;

/** Which day it is where: the latest anywhere, and by time zone, with the empty name for that of the seller. */
export type Days = { readonly latest: string; readonly byZone: Readonly<Record<string, string>> };

/**
 * The next renewal to charge, of this organization or of any, by the day of its organization (SUB-2). Its organization is held,
 * as by everything that moves its money; other workers take one of another organization meanwhile.
 */
export async function takeDueAttempt(
  { db }: SystemScope,
  days: Days,
  organizationId: string | null = null,
): Promise<AttemptRow | undefined> {
  const { rows } = await sql<AttemptRow>`
    select ${columns} from ${tables}
    where attempt.state = 'waiting' and attempt.next_on <= ${days.latest}::date and ${ofOrganization(organizationId)}
      and attempt.next_on <= greatest((${JSON.stringify(days.byZone)}::text::jsonb ->> organization.time_zone)::date,
        organization.day_not_before)
    order by attempt.next_on, attempt.organization_id, attempt.product_id
    limit 1 for no key update of organization, attempt skip locked`.execute(db);
  return rows[0];
}

const failedPayment = (
  unconfirmedSince: Date,
) => sql`attempt.state = 'charging' and (payment.status in ('failed', 'cancelled')
  or (payment.status = 'requires_action' and payment.updated_at < ${unconfirmedSince}))`;
const payments = sql.raw(
  'join payment on payment.organization_id = attempt.organization_id and payment.id = attempt.payment_id',
);

/** The next renewal whose charge has ended without money, or waits for a confirmation that nobody gives. */
export async function takeFailedAttempt(
  { db }: SystemScope,
  unconfirmedSince: Date,
  organizationId: string | null = null,
): Promise<(AttemptRow & { readonly failure: string | null }) | undefined> {
  const { rows } = await sql<AttemptRow & { readonly failure: string | null }>`
    select ${columns}, payment.failure from ${tables} ${payments}
    where ${failedPayment(unconfirmedSince)} and ${ofOrganization(organizationId)}
    order by attempt.organization_id, attempt.product_id
    limit 1 for no key update of organization, attempt skip locked`.execute(db);
  return rows[0];
}

/** Those that still have something to charge, or a charge that has failed: their money was moving when it was their turn. */
export async function listAttemptedOrganizations(
  { db }: SystemScope,
  today: string,
  unconfirmedSince: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select attempt.organization_id as id from renewal_attempt attempt
      where attempt.state = 'waiting' and attempt.next_on <= ${today}::date
    union
    select attempt.organization_id from renewal_attempt attempt ${payments} where ${failedPayment(unconfirmedSince)}
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

export type AttemptChange = Partial<{
  state: 'waiting' | 'charging' | 'paid' | 'left' | 'cancelled';
  tries: number;
  nextOn: string | null;
  paymentId: string | null;
  failure: string | null;
}>;

/** Changes an attempt that is where the caller believes it is; false when somebody was quicker. */
export async function changeAttempt(
  { db, organizationId }: TenantScope,
  { productId, startsOn }: Pick<AttemptRow, 'productId' | 'startsOn'>,
  from: 'waiting' | 'charging',
  change: AttemptChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('renewalAttempt')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('productId', '=', productId)
    .where('startsOn', '=', startsOn)
    .where('state', '=', from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The automatic renewals that an invoice was made for: they have ended, with the invoice paid or of no use. */
export async function endAttempts(
  { db, organizationId }: TenantScope,
  invoiceId: string,
  state: 'paid' | 'cancelled',
): Promise<readonly { readonly productId: string; readonly startsOn: string }[]> {
  return db
    .updateTable('renewalAttempt')
    .set({ state, nextOn: null })
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .where('state', '<>', 'paid')
    .returning(['productId', 'startsOn'])
    .execute();
}

/** What was not charged because automatic renewal was off: it is on again, and the bill of the period that follows is still open. */
export async function resumeAttempts(
  { db, organizationId }: TenantScope,
  productIds: readonly string[],
): Promise<void> {
  await sql`
    update renewal_attempt attempt set state = 'waiting', next_on = attempt.first_on
    from subscription, invoice
    where attempt.organization_id = ${organizationId} and attempt.product_id = any(${[...productIds]}::uuid[])
      and attempt.state = 'cancelled' and subscription.organization_id = attempt.organization_id
      and subscription.product_id = attempt.product_id and subscription.paid_until = attempt.starts_on
      and invoice.organization_id = attempt.organization_id and invoice.id = attempt.invoice_id
      and invoice.status in ('open', 'partly_paid')`.execute(db);
}

/** Whatever has changed: the run looks at the subscription anew. */
export async function wakeSubscription(
  { db, organizationId }: TenantScope,
  productId: string,
): Promise<void> {
  await sql`update subscription set run_at = '-infinity'
    where organization_id = ${organizationId} and product_id = ${productId}`.execute(db);
}

/** Out of the way of the others until another day. */
export async function postponeAttempt(
  { db }: SystemScope,
  { organizationId, productId, startsOn }: AttemptRow,
  until: string,
): Promise<void> {
  await sql`update renewal_attempt set state = 'waiting', next_on = ${until}::date
    where organization_id = ${organizationId} and product_id = ${productId} and starts_on = ${startsOn}::date
      and state in ('waiting', 'charging')`.execute(db);
}

/** Of an invoice that has been withdrawn: the run bills its period anew. */
export async function removeAttempt({ db, organizationId }: TenantScope, invoiceId: string): Promise<void> {
  await db
    .deleteFrom('renewalAttempt')
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .execute();
}

/** All that an invoice was about; what it held back is billed again. */
export async function wakeSubscriptionsOf(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<void> {
  await sql`update subscription set run_at = '-infinity', bill_after = null
    from (select distinct product_id from invoice_line
      where organization_id = ${organizationId} and invoice_id = ${invoiceId} and product_id is not null) billed
    where subscription.organization_id = ${organizationId} and subscription.product_id = billed.product_id`.execute(
    db,
  );
}
