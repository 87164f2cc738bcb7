import type postgres from 'postgres';

export const today = '2026-03-02';
const productsEach = 10;

/**
 * Ids as the application makes them: the time of their making first, over some years, then chance. Numbers in a row would be
 * one and the same to an index that compares their upper bits.
 *
 * Subscriptions, ten to an organization: announced before, with what was paid last and an address of their own. The renewal of the
 * first half is due today; the others are there as most are on any day.
 */
export async function createRenewals(sql: postgres.Sql, subscriptions: number): Promise<void> {
  const organizations = subscriptions / productsEach;
  await sql.unsafe(`
    create function bench_id(kind int, n int) returns uuid language sql immutable as $$
      select overlay(overlay(lpad(to_hex(1609459200000 + n::bigint * case kind when 4 then 150000 when 5 then 150000 else 1500000 end), 12, '0')
        || substr(md5(kind || ':' || n), 1, 20) placing '7' from 13) placing '8' from 17)::uuid $$;
    insert into organization (id, name, type, line1, line2, postal_code, city, country, phone, vat_number,
      document_locale, currency, created_at)
    select bench_id(1, n), 'Company ' || n, 'company', 'Street 1', '', '8000', 'Zürich', 'CH', '', '', 'en', 'CHF', now()
    from generate_series(1, ${organizations}) n;
    insert into billing_address (organization_id, id, name, street, postal_code, town, country, is_default, created_at)
    select bench_id(1, n), bench_id(2, n), 'Company ' || n, 'Street 1', '8000', 'Zürich', 'CH', true, now()
    from generate_series(1, ${organizations}) n;
    insert into payment_method (organization_id, id, provider, kind, provider_token, name, is_default, created_at)
    select bench_id(1, n), bench_id(3, n), 'simulated', 'card', 'card-' || n, 'Card', true, now()
    from generate_series(1, ${organizations}) n;
    insert into product (organization_id, id, type, name, plan, state, created_at)
    select bench_id(1, 1 + n / ${productsEach}), bench_id(4, n), 'product.hosting', 'Site ' || n, 'pro', 'active', now()
    from generate_series(0, ${subscriptions - 1}) n;
    insert into subscription (organization_id, product_id, plan, period, currency, anchor_on, started_on, paid_until, run_at)
    select bench_id(1, 1 + n / ${productsEach}), bench_id(4, n), 'pro', case n % 2 when 0 then 'yearly' else 'monthly' end::billing_period,
      'CHF', '2025-03-15', '2025-03-15', '2026-03-15', case when n < ${subscriptions / 2} then '2026-03-02 00:00+01' else 'infinity' end::timestamptz
    from generate_series(0, ${subscriptions - 1}) n;
    insert into renewal_notice select bench_id(1, 1 + n / ${productsEach}), bench_id(4, n), '2026-03-15', 21, '2026-02-22'
    from generate_series(0, ${subscriptions - 1}) n;
    insert into service_period (organization_id, id, product_id, service)
    select bench_id(1, 1 + n / ${productsEach}), bench_id(5, n), bench_id(4, n), '[2025-03-15,2026-03-15)'
    from generate_series(0, ${subscriptions - 1}) n;`);
  await sql.unsafe('vacuum analyze');
}
