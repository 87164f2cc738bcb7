import { administer } from '@atrium/db/embedded/database-administration';

/** So many open ones like the oldest invoice of an organization: more than a download at once takes (INV-6). */
export const addInvoices = (databaseUrl: string, organizationId: string, count: number): Promise<unknown> =>
  administer(databaseUrl, async (sql) => {
    await sql`
      insert into invoice select (jsonb_populate_record(invoice,
        jsonb_build_object('id', gen_random_uuid(), 'reference', 'COPY-' || n, 'reference_number', 1000000 + n,
          'created_at', invoice.created_at - n * interval '1 minute')
        || '{"status": "open", "paid_minor": 0, "credited_minor": 0, "refunded_minor": 0, "paid_at": null, "number": null,
          "series": null, "fiscal_year": null, "issued_on": null, "number_text": null, "document_sha256": null,
          "origin": "manual", "purchase_id": null}')).*
      from invoice, generate_series(1, ${count}::int) n
      where invoice.id = (select id from invoice
        where organization_id = ${organizationId} and kind = 'invoice' order by created_at limit 1)`;
    await sql`
      insert into invoice_vat (organization_id, invoice_id, vat_country, vat_category, vat_basis_points, net_minor, vat_minor)
      select organization_id, id, 'CH', 'standard', 810, net_minor, vat_minor from invoice
      where organization_id = ${organizationId} and reference like 'COPY-%'`;
  });

/** While `work` runs no export gets on: what its person sees meanwhile can be looked at. */
export const whileExportsWait = (databaseUrl: string, work: () => Promise<void>): Promise<unknown> =>
  administer(databaseUrl, (sql) =>
    sql.begin(async (held) => {
      await held`lock table invoice_export_part in exclusive mode`;
      await work();
    }),
  );
