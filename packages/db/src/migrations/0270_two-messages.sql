-- The two messages of a bank about one account tell the same money (PAY-3). What a notification has told is found by its day, as
-- long as no statement has told it, too; the statements of an account that has no notifications pay nothing for it.
alter table bank_transaction
  add column is_notice boolean not null default false,
  -- The line of the entry that it was booked in, and the bank's reference of that entry; of notifications only.
  add column entry_line int,
  add column entry_reference text,
  add column is_met boolean not null default false,
  -- One payment of a whole that had come without them: its money is taken from there and not from the bank once more.
  add column part_of bigint references bank_transaction,
  add column has_parts boolean not null default false;
create index bank_transaction_notice on bank_transaction (seller_id, account, booked_on) where is_notice and not is_met;
create index bank_transaction_part on bank_transaction (part_of) where part_of is not null;

drop trigger bank_transaction_is_final on bank_transaction;
create trigger bank_transaction_is_final
  before update of seller_id, identity_hash, file_id, account, booked_on, value_on, direction, is_reversal, amount_minor, currency,
    bank_reference, end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear, is_notice, entry_line, entry_reference,
    part_of
  on bank_transaction for each statement execute function refuse_change();

-- What the other message calls money that is kept already: it comes again in files that overlap.
create table bank_told_again (
  seller_id smallint not null,
  identity_hash bytea not null,
  file_id uuid not null references bank_file,
  primary key (seller_id, identity_hash)
);
create index bank_told_again_file on bank_told_again (file_id);
create trigger bank_told_again_is_kept before update or delete or truncate on bank_told_again
  for each statement execute function refuse_change();

-- The days that a statement covers, and how many of its movements the other message had told.
alter table bank_statement add column first_booked_on date, add column told int not null default 0;
-- The element that is wrong, or what is wrong about it.
alter table bank_file add column problem_detail text;
