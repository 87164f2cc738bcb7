-- What was invoiced, without case and accents, read together with what the history shows and sums (INV-4). Null where it would be too
-- long for an index, or where a process of the release before has made the invoice: its lines are asked then.
alter table invoice add column search_text text collate "C";
alter table invoice add constraint invoice_search_text check (octet_length(search_text) <= 1500);

alter table invoice disable trigger invoice_guard;
update invoice set search_text = lines.search_text
from (
  select organization_id, invoice_id, string_agg(fold_text(description), E'\n' order by position) as search_text
  from invoice_line group by organization_id, invoice_id) lines
where lines.organization_id = invoice.organization_id and lines.invoice_id = invoice.id and octet_length(lines.search_text) <= 1500;
alter table invoice enable trigger invoice_guard;

drop index invoice_history;
create index invoice_history on invoice (organization_id, created_at desc, id desc) include
  (kind, status, currency, issued_on, due_on, net_minor, vat_minor, gross_minor, paid_minor, credited_minor, refunded_minor, number_text,
    reference, search_text);
create index invoice_without_search_text on invoice (organization_id, id) where search_text is null;
drop index invoice_line_description;
