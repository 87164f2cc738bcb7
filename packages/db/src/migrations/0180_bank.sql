-- Files of the bank (PAY-3). A file is kept until it is booked; its movements are kept for good, each once.
create table bank_file (
  id uuid primary key,
  seller_id smallint not null,
  sha256 bytea not null,
  name text not null,
  size_bytes int not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  state text not null default 'waiting',
  problem text,
  problem_line int,
  message text,
  -- Movements in the file, those that no earlier file had, and how many of these are booked.
  movements int not null default 0,
  added int not null default 0,
  booked int not null default 0,
  finished_at timestamptz,
  constraint bank_file_once unique (seller_id, sha256),
  constraint bank_file_state check (state in ('waiting', 'booking', 'done', 'refused')),
  constraint bank_file_problem check ((state = 'refused') = (problem is not null))
);
create index bank_file_uploaded on bank_file (seller_id, uploaded_at desc, id desc);

create table bank_file_part (
  file_id uuid not null references bank_file,
  position int not null,
  bytes bytea not null,
  primary key (file_id, position)
);

create table bank_statement (
  file_id uuid not null references bank_file,
  position int not null,
  seller_id smallint not null,
  account text not null,
  message text not null,
  statement_id text not null,
  sequence bigint,
  currency text,
  opening_minor bigint,
  closing_minor bigint,
  movements int not null,
  not_booked int not null,
  -- Whether opening balance and movements make the closing balance.
  balance text not null,
  difference_minor bigint not null default 0,
  -- Movements are taken from one kind of message per account; the other only tells balances.
  is_source boolean not null,
  last_booked_on date,
  primary key (file_id, position),
  constraint bank_statement_balance check (balance in ('agrees', 'differs', 'not_given', 'not_comparable'))
);
create index bank_statement_sequence on bank_statement (seller_id, account, message, sequence);

create type bank_outcome as enum (
  'matched', 'prepaid_wrong_amount', 'prepaid_wrong_currency', 'prepaid_not_open', 'prepaid_wrong_reference', 'top_up',
  'suspense', 'payout_confirmed', 'returned');

create table bank_transaction (
  id bigint generated always as identity primary key,
  seller_id smallint not null,
  -- Account, day, the bank's reference, direction, amount, currency, ordinal: the same in every file that reports it.
  identity_hash bytea not null,
  file_id uuid not null references bank_file,
  account text not null,
  booked_on date not null,
  value_on date,
  direction text not null,
  is_reversal boolean not null,
  amount_minor bigint not null,
  currency text not null,
  bank_reference text not null,
  end_to_end_id text,
  reference text,
  message text,
  debtor_iban text,
  debtor_name text,
  is_unclear boolean not null,
  -- Null until it is booked.
  outcome bank_outcome,
  why text,
  organization_id uuid references organization,
  invoice_id uuid,
  payout_id uuid,
  reverses_id bigint references bank_transaction,
  -- What staff did with money that nobody could be found for.
  resolution text,
  resolution_reason text,
  resolved_by uuid,
  resolved_at timestamptz,
  foreign key (organization_id, invoice_id) references invoice (organization_id, id),
  constraint bank_transaction_once unique (seller_id, identity_hash),
  constraint bank_transaction_reversed_once unique (reverses_id),
  constraint bank_transaction_amount check (amount_minor > 0),
  constraint bank_transaction_direction check (direction in ('credit', 'debit')),
  constraint bank_transaction_resolution check (
    (resolution is null) = (resolved_at is null) and (resolution is null) = (resolution_reason is null)
    and (resolution is null or (outcome = 'suspense' and resolution in ('assigned', 'returned', 'noted'))))
);
create index bank_transaction_waiting on bank_transaction (seller_id, id) where outcome is null;
create index bank_transaction_suspense on bank_transaction (seller_id, id) where outcome = 'suspense' and resolved_at is null;
create index bank_transaction_file on bank_transaction (file_id, outcome);
create index bank_transaction_invoice on bank_transaction (organization_id, invoice_id) where invoice_id is not null;
create index bank_transaction_debtor on bank_transaction (seller_id, debtor_iban) where organization_id is not null and debtor_iban is not null;

-- What the bank said never changes, nor is it forgotten.
create trigger bank_transaction_is_kept before delete or truncate on bank_transaction
  for each statement execute function refuse_change();
create trigger bank_transaction_is_final
  before update of seller_id, identity_hash, file_id, account, booked_on, value_on, direction, is_reversal, amount_minor, currency,
    bank_reference, end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear
  on bank_transaction for each statement execute function refuse_change();

-- Staff find the customer of an invoice by its number.
create index invoice_number_text on invoice (seller_id, number_text) where number_text is not null;
