-- The history of an organization with 100,000 invoices is filtered and summed without reading one of them (INV-4).
create index invoice_history on invoice (organization_id, created_at desc, id desc) include
  (kind, status, currency, issued_on, due_on, net_minor, vat_minor, gross_minor, paid_minor, credited_minor, refunded_minor, number_text, reference);
drop index invoice_created;
create index invoice_line_description on invoice_line (organization_id, invoice_id) include (description);
