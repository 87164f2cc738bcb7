import { paymentReference } from '@atrium/core/invoice/payment-reference';
import postgres from 'postgres';

export const invoiceCount = Number(process.env.BENCH_INVOICES ?? 100_000);
const organizationCount = 1000;
const rowsAtOnce = 10_000;
const grossMinor = 1081;

export type BillingWorld = { readonly staffId: string; readonly references: readonly string[] };

/** Open invoices of many organizations, all of 10.81 francs, as renewals make them: each for the next month of a subscription. */
export async function createBillingWorld(
  url: string,
  invoices: number = invoiceCount,
): Promise<BillingWorld> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [staff] = await sql<{ id: string }[]>`
      insert into account (id, login_identifier, login_identifier_confirmed_at, first_name, last_name, password_hash, locale, country, created_at)
      values (gen_random_uuid(), 'bench@example.com', now(), 'Bench', 'Bench', 'x', 'en', 'CH', now()) returning id`;
    await sql`
      insert into organization (id, name, type, line1, line2, postal_code, city, country, currency, vat_number, phone, document_locale, created_at, version)
      select gen_random_uuid(), 'Company ' || n, 'company', 'Street 1', '', '8000', 'Zürich', 'CH', 'CHF', '', '', 'en', now(), 1
      from generate_series(1, ${organizationCount}) n`;
    const organizations = await sql<{ id: string; number: string }[]>`
      select id, number from organization order by number`;
    const references: string[] = [];
    for (let first = 0; first < invoices; first += rowsAtOnce) {
      const rows = Array.from({ length: Math.min(rowsAtOnce, invoices - first) }, (_, index) => {
        const owner = organizations[(first + index) % organizations.length];
        if (!owner) throw new Error('There are organizations.');
        const number = first + index + 1;
        const parts = { seller: 1, organization: Number(owner.number), invoice: number };
        const reference = paymentReference('CHF', parts);
        references.push(reference);
        return { organization: owner.id, reference, number };
      });
      await insertInvoices(sql, rows);
    }
    await sql`analyze`;
    return { staffId: staff?.id ?? '', references };
  } finally {
    await sql.end();
  }
}

async function insertInvoices(sql: postgres.Sql, rows: readonly object[]): Promise<void> {
  await sql`
    with given as materialized (
      select *, gen_random_uuid() as id, gen_random_uuid() as product_id
      from jsonb_to_recordset(${sql.json(rows as never)}) as (organization uuid, reference text, number bigint)),
    products as (
      insert into product (organization_id, id, type, name, plan, state, state_changed_at, created_at)
      select organization, product_id, 'hosting', 'site-' || number || '.example', 'start', 'active', now(), now() from given),
    subscriptions as (
      insert into subscription (organization_id, product_id, plan, period, currency, anchor_on, started_on, paid_until)
      select organization, product_id, 'start', 'monthly', 'CHF', '2026-01-01', '2026-01-01', '2026-03-01' from given),
    made as (
      insert into invoice (organization_id, id, seller_id, reference, reference_number, due_on, created_at, currency, net_minor,
        vat_minor, gross_minor, seller, bill_to, locale, vat_kind, vat_country, origin, search_text)
      select organization, id, 1, reference, number, '2026-03-31', now(), 'CHF', 1000, 81, ${grossMinor}, '{}', '{}', 'en',
        'domestic', 'CH', 'renewal', 'web hosting'
      from given),
    days as (
      insert into service_period (organization_id, id, product_id, invoice_id, service)
      select organization, gen_random_uuid(), product_id, id, daterange('2026-03-01', '2026-04-01') from given),
    lines as (
      insert into invoice_line (organization_id, invoice_id, position, product_id, product_type, plan, period, description,
        service_from, service_to, unit_net_minor, net_minor, vat_country, vat_basis_points)
      select organization, id, 1, product_id, 'hosting', 'start', 'monthly', 'Web hosting', '2026-03-01', '2026-04-01', 1000,
        1000, 'CH', 810 from given)
    insert into invoice_vat (organization_id, invoice_id, vat_country, vat_category, vat_basis_points, net_minor, vat_minor)
    select organization, id, 'CH', 'standard', 810, 1000, 81 from given`;
}

/** A statement of one batch entry each; every fiftieth pays another amount, every hundredth names nobody. */
export function* statementOf(references: readonly string[]): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-02-28T01:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><ElctrncSeqNb>1</ElctrncSeqNb>
<CreDtTm>2026-02-28T01:00:00</CreDtTm><Acct><Id><IBAN>CH9300762011623852957</IBAN></Id><Ccy>CHF</Ccy></Acct>`;
  for (const [index, reference] of references.entries()) {
    const amount = index % 50 === 49 ? '10.00' : '10.81';
    const money = `<Amt Ccy="CHF">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;
    const told =
      index % 100 === 98
        ? '<RmtInf><Ustrd>thank you</Ustrd></RmtInf>'
        : `<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`;
    yield `<Ntry>${money}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-27</Dt></BookgDt><ValDt><Dt>2026-02-27</Dt></ValDt>
<AcctSvcrRef>E${index}</AcctSvcrRef><NtryDtls><TxDtls><Refs><AcctSvcrRef>T${index}</AcctSvcrRef><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${money}
<RltdPties><Dbtr><Pty><Nm>Payer number ${index}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>CH5604835012345678009</IBAN></Id></DbtrAcct></RltdPties>${told}</TxDtls></NtryDtls></Ntry>
`;
  }
  yield '</Stmt></BkToCstmrStmt></Document>';
}
