-- What every settlement, bill and entry of a log writes anew: indexes that nothing reads through any more, or that another one answers as
-- well, are gone. An update of an invoice or a subscription writes into all of them.

-- The renewal run walks by `run_at`.
drop index subscription_due;

-- Asked for is what stands open; whoever looks for another state reads the history.
drop index invoice_status;
create index invoice_open on invoice (organization_id, due_on, id) where status in ('open', 'partly_paid');

-- A number as it is written is taken apart and found by its parts. Without a number there is nothing to find.
drop index invoice_number_text;
alter table invoice drop constraint invoice_number_key;
create unique index invoice_number_key on invoice (seller_id, series, fiscal_year, number) where number is not null;

-- One index of the log for its order and for its key.
create unique index organization_audit_event_order on organization_audit_event (organization_id, occurred_at, id);
drop index organization_audit_event_time;
alter table organization_audit_event drop constraint organization_audit_event_pkey;
alter table organization_audit_event
  add constraint organization_audit_event_pkey primary key using index organization_audit_event_order;

-- What is named many times in a statement is looked up once.
create or replace function apply_ledger_transfers() returns trigger language plpgsql
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
begin
  if exists (
      select from (select distinct transaction_id as id from added) named
      left join ledger_transaction entry on entry.id = named.id where entry.id is null)
    or exists (
      select from (select debit_id as id, currency from added union select credit_id, currency from added) named
      left join ledger_account account on account.id = named.id and account.currency = named.currency where account.id is null)
    or exists (
      select from (select distinct organization_id, invoice_id as id from added where invoice_id is not null) named
      left join invoice on invoice.organization_id = named.organization_id and invoice.id = named.id where invoice.id is null)
  then
    raise exception 'a transfer names a transaction, an account or an invoice that does not exist'
      using errcode = 'foreign_key_violation', constraint = 'ledger_transfer_names';
  end if;
  perform from ledger_account
  where tracked and id in (select debit_id from added union select credit_id from added)
  order by id for no key update;
  update ledger_account account set balance_minor = account.balance_minor + moved.change
  from (
    select id, sum(amount)::bigint as change
    from (
      select credit_id as id, amount_minor as amount from added
      union all select debit_id, -amount_minor from added
    ) sides
    group by id
  ) moved
  where moved.id = account.id and account.tracked;
  return null;
end $$;
