-- An order that is paid later than it was placed begins when it is paid. As long as its invoice has no number, the days on its
-- lines follow, so that the document says what is delivered (INV-2). Nothing else of a line changes, ever.
create function guard_invoice_line() returns trigger language plpgsql as $$
declare
  moving constant text[] := '{service_from,service_to}';
begin
  if (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving) or exists (
    select from invoice where organization_id = new.organization_id and id = new.invoice_id and number is not null)
  then
    raise exception 'lines of an issued invoice do not change' using errcode = 'restrict_violation', constraint = 'invoice_is_final';
  end if;
  return new;
end $$;
drop trigger invoice_line_append_only on invoice_line;
create trigger invoice_line_append_only before delete or truncate on invoice_line
  for each statement execute function refuse_change();
create trigger invoice_line_guard before update on invoice_line for each row execute function guard_invoice_line();
