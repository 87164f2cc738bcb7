import { randomBytes, randomUUID } from 'node:crypto';
import { hashToken } from '@atrium/core/kernel/session-token';
import type postgres from 'postgres';

export type KillWorld = {
  readonly organizationId: string;
  readonly token: string;
  readonly methodId: string;
  readonly invoiceIds: readonly string[];
  readonly renewals: number;
};

/** A customer with a card that works, open invoices, and subscriptions that are due to be billed today. */
export async function createKillWorld(
  sql: postgres.Sql,
  payments: number,
  renewals: number,
): Promise<KillWorld> {
  const [organizationId, accountId, methodId] = [randomUUID(), randomUUID(), randomUUID()];
  const token = randomBytes(32).toString('base64url');
  await sql`
    insert into account (id, login_identifier, login_identifier_confirmed_at, first_name, last_name, password_hash, locale, country, created_at)
    values (${accountId}, 'payer@example.com', now(), 'P', 'P', 'x', 'en', 'CH', now())`;
  await sql`
    insert into organization (id, name, type, line1, line2, postal_code, city, country, currency, vat_number, phone, document_locale, created_at, version)
    values (${organizationId}, 'Payer', 'company', 'Street 1', '', '8000', 'Zürich', 'CH', 'CHF', '', '', 'en', now(), 1)`;
  await sql`insert into member (organization_id, account_id, role, created_at) values (${organizationId}, ${accountId}, 'legal_representative', now())`;
  await sql`
    insert into session (id, token_hash, account_id, created_at, last_used_at, expires_at, address, user_agent, signed_in_with)
    values (${randomUUID()}, ${hashToken(token)}, ${accountId}, now(), now(), now() + interval '1 day', '', '', 'password')`;
  await sql`
    insert into payment_method (organization_id, id, provider, kind, provider_token, name, is_default, created_at)
    values (${organizationId}, ${methodId}, 'simulated', 'card', 'token_success_x', 'Card', true, now())`;
  const rows = await sql<{ id: string }[]>`
    with given as materialized (select gen_random_uuid() as id, n from generate_series(1, ${payments}::int) n),
    made as (
      insert into invoice (organization_id, id, seller_id, reference, reference_number, due_on, created_at, currency, net_minor,
        vat_minor, gross_minor, seller, bill_to, locale, vat_kind, vat_country, origin)
      select ${organizationId}::uuid, id, 1, '8' || lpad(n::text, 26, '0'), n, current_date + 30, now(), 'CHF', 1000, 81, 1081, '{}', '{}', 'en',
        'domestic', 'CH', 'manual' from given),
    lines as (
      insert into invoice_line (organization_id, invoice_id, position, description, unit_net_minor, net_minor, vat_country, vat_basis_points)
      select ${organizationId}::uuid, id, 1, 'Work', 1000, 1000, 'CH', 810 from given),
    vat as (
      insert into invoice_vat (organization_id, invoice_id, vat_country, vat_category, vat_basis_points, net_minor, vat_minor)
      select ${organizationId}::uuid, id, 'CH', 'standard', 810, 1000, 81 from given)
    select id from given`;
  await createRenewals(sql, organizationId, renewals);
  return { organizationId, token, methodId, renewals, invoiceIds: rows.map(({ id }) => id) };
}

async function createRenewals(sql: postgres.Sql, organizationId: string, many: number): Promise<void> {
  await sql`
    with given as materialized (select gen_random_uuid() as id, n from generate_series(1, ${many}::int) n),
    products as (
      insert into product (organization_id, id, type, name, plan, state, created_at)
      select ${organizationId}::uuid, id, 'product.hosting', 'Site ' || n, 'pro', 'active', now() from given),
    subscriptions as (
      insert into subscription (organization_id, product_id, plan, period, currency, anchor_on, started_on, paid_until)
      select ${organizationId}::uuid, id, 'pro', 'yearly', 'CHF', current_date - 353, current_date - 353, current_date + 12 from given),
    notices as (
      insert into renewal_notice (organization_id, product_id, expires_on, days, sent_on)
      select ${organizationId}::uuid, id, current_date + 12, 21, current_date - 9 from given)
    insert into service_period (organization_id, id, product_id, service)
    select ${organizationId}::uuid, gen_random_uuid(), id, daterange(current_date - 353, current_date + 12) from given`;
}

/** What was promised and does not hold. */
export async function checkKillWorld(
  sql: postgres.Sql,
  world: KillWorld & {
    /** The payment that was answered, by its invoice. */
    readonly acknowledged: ReadonlyMap<string, string>;
    readonly fileIds: readonly string[];
    readonly paymentsOfFile: number;
  },
): Promise<string[]> {
  const { organizationId, acknowledged, invoiceIds, fileIds, paymentsOfFile, renewals } = world;
  const wrong: string[] = [];
  const check = (what: string, found: unknown, expected: unknown): void => {
    if (found !== expected) wrong.push(`${what}: ${found} in place of ${expected}`);
  };
  check('payments acknowledged', acknowledged.size, invoiceIds.length);
  const paid = await sql<{ invoiceId: string; paymentId: string; status: string; invoice: string }[]>`
    select allocation.invoice_id as "invoiceId", allocation.payment_id as "paymentId", payment.status, invoice.status as invoice
    from payment_allocation allocation
    join payment on payment.organization_id = allocation.organization_id and payment.id = allocation.payment_id
    join invoice on invoice.organization_id = allocation.organization_id and invoice.id = allocation.invoice_id
    where allocation.organization_id = ${organizationId} and allocation.invoice_id = any(${[...invoiceIds]}::uuid[])`;
  check('payments of these invoices', paid.length, invoiceIds.length);
  for (const { invoiceId, paymentId, status, invoice } of paid)
    check(
      `invoice ${invoiceId}`,
      `${paymentId} ${status} ${invoice}`,
      `${acknowledged.get(invoiceId)} succeeded paid`,
    );
  const [charged] = await sql<{ charges: number; keys: number }[]>`
    select count(*)::int as charges, count(distinct key)::int as keys from simulated_charge`;
  check('charges at the provider', charged?.charges, charged?.keys);
  const [files] = await sql<{ done: number; booked: number; movements: number }[]>`
    select count(*) filter (where state = 'done')::int as done, sum(booked)::int as booked,
      (select count(*)::int from bank_transaction where outcome is not null) as movements from bank_file`;
  check('files done', files?.done, fileIds.length);
  check('movements counted', files?.booked, fileIds.length * paymentsOfFile);
  check('movements booked', files?.movements, fileIds.length * paymentsOfFile);
  const [renewed] = await sql<{ invoices: number; products: number; paid: number }[]>`
    select count(*)::int as invoices, count(distinct line.product_id)::int as products,
      count(*) filter (where invoice.status = 'paid')::int as paid
    from invoice_line line join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
    where line.organization_id = ${organizationId} and line.product_id is not null`;
  check('invoices of renewals', renewed?.invoices, renewals);
  check('subscriptions billed', renewed?.products, renewals);
  check('renewals paid', renewed?.paid, renewals);
  return wrong;
}
