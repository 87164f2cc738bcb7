import type { OrganizationId } from '@atrium/contracts/fields';
import { createDatabase } from '@atrium/db/client/create-database';
import { tenantScope } from '@atrium/db/client/scopes';
import {
  type InvoiceListFilter,
  listInvoiceEntries,
  sumInvoiceEntries,
} from '@atrium/db/invoice/invoice-list-queries';
import postgres from 'postgres';
import type { BenchRow } from './report.ts';

const invoices = Number(process.env.BENCH_INVOICES ?? 100_000);
const times = 15;

/** Of both parties, as far as a bill and a row of an export ask for it. */
const place = JSON.stringify({
  ...{ street: 'Street', buildingNumber: '1', postalCode: '8000', town: 'Zürich', country: 'CH' },
  ...{ line2: '', vatNumber: '', email: '', bic: '', bankName: '' },
  ...{ qrIban: 'CH4431999123000889012', ibanEur: 'CH9300762011623852957' },
});

/** An organization with all of these invoices: nine of ten paid, each for a product of its own, half an hour apart. */
async function createHistory(sql: postgres.Sql): Promise<string> {
  const [made] = await sql<{ id: string }[]>`
    insert into organization (id, name, type, line1, line2, postal_code, city, country, currency, vat_number, phone, document_locale, created_at, version)
    values (gen_random_uuid(), 'Reseller', 'company', 'Street 1', '', '8000', 'Zürich', 'CH', 'CHF', '', '', 'en', now(), 1)
    returning id`;
  const id = made?.id ?? '';
  await sql`
    with given as materialized (
      select gen_random_uuid() as id, n, timestamptz '2020-06-01' + n * interval '30 minutes' as at, n % 10 > 0 as paid
      from generate_series(1, ${invoices}::int) n),
    made as (
      insert into invoice (organization_id, id, seller_id, reference, reference_number, due_on, created_at, currency, net_minor,
        vat_minor, gross_minor, paid_minor, seller, bill_to, locale, vat_kind, vat_country, origin, status, series, fiscal_year,
        number, issued_on, number_text, paid_at, search_text)
      select ${id}::uuid, id, 1, '7' || lpad(n::text, 26, '0'), n, at::date + 30, at, 'CHF', 900 + n, 81, 981 + n, case when paid then 981 + n else 0 end,
        jsonb_build_object('legalName', repeat('Seller ', 30)) || ${place}::text::jsonb,
        jsonb_build_object('name', repeat('Buyer ', 30)) || ${place}::text::jsonb, 'en', 'domestic',
        'CH', 'renewal', (case when paid then 'paid' else 'open' end)::invoice_status, case when paid then 'OLD' end,
        case when paid then 2025 end, case when paid then n end, case when paid then at::date end,
        case when paid then 'OLD-2025-' || lpad(n::text, 6, '0') end, case when paid then at end, 'web hosting start, site-' || n || '.example'
      from given)
    insert into invoice_line (organization_id, invoice_id, position, product_type, description, unit_net_minor, net_minor,
      vat_country, vat_basis_points)
    select ${id}::uuid, id, 1, 'hosting', 'Web hosting Start, site-' || n || '.example', 900 + n, 900 + n, 'CH', 810 from given`;
  await sql`
    insert into invoice_vat (organization_id, invoice_id, vat_country, vat_category, vat_basis_points, net_minor, vat_minor)
    select organization_id, id, 'CH', 'standard', 810, net_minor, vat_minor from invoice where organization_id = ${id}::uuid`;
  await sql`vacuum analyze invoice`;
  await sql`vacuum analyze invoice_vat`;
  await sql`vacuum analyze invoice_line`;
  return id;
}

const everything: InvoiceListFilter = {
  ...{ states: [], from: null, to: null, search: '', searchMinor: null },
  ...{ today: '2026-02-28', timeZone: 'Europe/Zurich' },
};
const questions: readonly (readonly [string, Partial<InvoiceListFilter>])[] = [
  ['all', {}],
  ['overdue', { states: ['overdue'] }],
  ['no such state', { states: ['refunded'] }],
  ['one month', { from: '2023-03-01', to: '2023-03-31' }],
  ['a number', { search: 'OLD-2025-004711' }],
  ['a product', { search: 'site-4711.example' }],
  ['a word of all products', { search: 'hosting' }],
  ['an amount', { search: '123.45', searchMinor: 12_345 }],
];

/** INV-4: the first page and the totals of every kind of question, each the middle one of several. */
export async function measureHistory(url: string): Promise<BenchRow[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const { db, close } = createDatabase({ url, maxConnections: 1 });
  try {
    const tenant = tenantScope(db, (await createHistory(sql)) as OrganizationId);
    const rows: BenchRow[] = [];
    for (const [what, change] of questions) {
      const filter = { ...everything, ...change };
      const page = { cursor: null, direction: 'older', limit: 51 } as const;
      const measured = [
        [`first page: ${what}`, () => listInvoiceEntries(tenant, filter, page)],
        [`totals: ${what}`, () => sumInvoiceEntries(tenant, filter)],
      ] as const;
      for (const [name, ask] of measured)
        rows.push({
          ...{ what: `${name}, of ${invoices} invoices`, value: await middleOf(ask), unit: 'ms' },
          target: { atMost: 100 },
        });
    }
    return rows;
  } finally {
    await Promise.all([close(), sql.end()]);
  }
}

async function middleOf(ask: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const begun = performance.now();
    await ask();
    taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
