-- A file of the bank books some hundred thousand transfers. What they name is looked up once for a statement instead of four times
-- for each of its rows: the same rule as the foreign keys had, held by the trigger that moves the balances. What is named can
-- neither go nor change its key, so that nothing has to be locked.
alter table ledger_transfer
  drop constraint ledger_transfer_transaction_id_fkey,
  drop constraint ledger_transfer_debit_id_currency_fkey,
  drop constraint ledger_transfer_credit_id_currency_fkey,
  drop constraint ledger_transfer_organization_id_invoice_id_fkey;
create trigger ledger_account_is_kept before delete or truncate on ledger_account
  for each statement execute function refuse_change();
create trigger ledger_account_is_final before update of id, seller_id, organization_id, kind, detail, currency on ledger_account
  for each statement execute function refuse_change();
create trigger invoice_key_is_final before update of organization_id, id on invoice
  for each statement execute function refuse_change();
create trigger invoice_table_is_kept before truncate on invoice
  for each statement execute function refuse_change();

-- By index, however many rows the first statement of a connection has had: the plan is kept.
create or replace function apply_ledger_transfers() returns trigger language plpgsql
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
begin
  if exists (
    select from added
    left join ledger_transaction entry on entry.id = added.transaction_id
    left join ledger_account debit on debit.id = added.debit_id and debit.currency = added.currency
    left join ledger_account credit on credit.id = added.credit_id and credit.currency = added.currency
    left join invoice on invoice.organization_id = added.organization_id and invoice.id = added.invoice_id
    where entry.id is null or debit.id is null or credit.id is null or (added.invoice_id is not null and invoice.id is null))
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

-- An invoice without a number is free to change: it is most of what a file settles.
drop trigger invoice_guard on invoice;
create trigger invoice_guard before update on invoice for each row
  when (old.number is not null or old.document_sha256 is not null) execute function guard_invoice();
create trigger invoice_is_kept before delete on invoice for each row execute function guard_invoice();

-- Almost all of them are null.
alter table ledger_transaction drop constraint ledger_transaction_reversed_once;
create unique index ledger_transaction_reversed_once on ledger_transaction (reverses_id) where reverses_id is not null;
alter table bank_transaction drop constraint bank_transaction_reversed_once;
create unique index bank_transaction_reversed_once on bank_transaction (reverses_id) where reverses_id is not null;
drop index organization_audit_event_actor;
create index organization_audit_event_actor on organization_audit_event (organization_id, actor_account_id, occurred_at, id)
  where actor_account_id is not null;
drop index invoice_address;
create index invoice_address on invoice (organization_id, billing_address_id) where billing_address_id is not null;
