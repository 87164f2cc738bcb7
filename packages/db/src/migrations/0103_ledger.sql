-- The books (LED-1 … LED-3): balanced by construction, because every transfer debits one account and credits another by
-- one amount in one currency. These tables belong to the seller: money of an organization meets the seller's here.

create type ledger_account_kind as enum (
  'bank', 'provider_stripe', 'provider_paypal', 'provider_simulated', 'revenue', 'vat', 'fees', 'write_off', 'suspense',
  'payout_transit', 'receivable', 'prepaid', 'hold', 'bonus');

create table ledger_account (
  id bigint generated always as identity primary key,
  seller_id smallint not null,
  -- Null for the seller's own accounts.
  organization_id uuid references organization,
  kind ledger_account_kind not null,
  -- Of VAT: country and rate, as in CH:810.
  detail text not null default '',
  currency currency_code not null,
  -- Credit minus debit; kept for accounts of organizations only, because a counter of the seller's would make everybody wait.
  tracked boolean not null,
  balance_minor bigint not null default 0,
  constraint ledger_account_currency_key unique (id, currency),
  constraint ledger_account_key unique nulls not distinct (organization_id, seller_id, kind, detail, currency),
  constraint ledger_account_owner check
    ((organization_id is not null) = (kind in ('receivable', 'prepaid', 'hold', 'bonus')) and tracked = (organization_id is not null)),
  -- PRE-2: never negative, not under concurrency either.
  constraint ledger_account_not_negative check (kind not in ('prepaid', 'hold', 'bonus') or balance_minor >= 0)
);

create table ledger_transaction (
  id bigint generated always as identity primary key,
  -- Once per cause (PAY-5).
  idempotency_key text not null,
  kind text not null,
  organization_id uuid,
  booked_on date not null,
  created_at timestamptz not null,
  -- What the customer reads in the statement (PRE-4): ids and words of the cause, no text.
  cause jsonb not null default '{}',
  request_hash bytea,
  reverses_id bigint references ledger_transaction,
  constraint ledger_transaction_idempotency_key unique (idempotency_key),
  constraint ledger_transaction_reversed_once unique (reverses_id)
);
create index ledger_transaction_organization on ledger_transaction (organization_id, id) where organization_id is not null;

create table ledger_transfer (
  id bigint generated always as identity primary key,
  transaction_id bigint not null references ledger_transaction,
  debit_id bigint not null,
  credit_id bigint not null,
  amount_minor bigint not null,
  currency currency_code not null,
  -- The invoice that a receivable was about.
  organization_id uuid,
  invoice_id uuid,
  foreign key (debit_id, currency) references ledger_account (id, currency),
  foreign key (credit_id, currency) references ledger_account (id, currency),
  foreign key (organization_id, invoice_id) references invoice (organization_id, id),
  constraint ledger_transfer_amount check (amount_minor > 0),
  constraint ledger_transfer_accounts check (debit_id <> credit_id),
  constraint ledger_transfer_invoice check (invoice_id is null or organization_id is not null)
);
create index ledger_transfer_transaction on ledger_transfer (transaction_id);
create index ledger_transfer_debit on ledger_transfer (debit_id, currency, id);
create index ledger_transfer_credit on ledger_transfer (credit_id, currency, id);
create index ledger_transfer_invoice on ledger_transfer (organization_id, invoice_id) where invoice_id is not null;

create trigger ledger_transaction_append_only before update or delete or truncate on ledger_transaction
  for each statement execute function refuse_change();
create trigger ledger_transfer_append_only before update or delete or truncate on ledger_transfer
  for each statement execute function refuse_change();

-- Balances follow in the same statement, accounts in id order. FOR UPDATE would collide with the foreign keys' locks.
create function apply_ledger_transfers() returns trigger language plpgsql as $$
begin
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
create trigger ledger_transfer_apply after insert on ledger_transfer
  referencing new table as added for each statement execute function apply_ledger_transfers();

-- Zero for every seller and currency, at any moment.
create view trial_balance as
select account.seller_id, sides.currency, sum(sides.amount)::bigint as total_minor
from (
  select credit_id as account_id, currency, amount_minor as amount from ledger_transfer
  union all select debit_id, currency, -amount_minor from ledger_transfer
) sides
join ledger_account account on account.id = sides.account_id
group by account.seller_id, sides.currency;

-- Money on its way from a customer (PAY-1). One payment pays one or more invoices, or tops up the prepaid account.
create table payment (
  organization_id uuid not null references organization,
  id uuid not null,
  purpose text not null,
  provider text not null,
  -- What the provider calls it; unique there, so that a repeated message finds it.
  provider_reference text,
  payment_method_id uuid,
  kind text not null,
  currency currency_code not null,
  amount_minor bigint not null,
  -- Beside the amount: what the prepaid account pays of the same invoices, on hold until this one ends (PRE-2).
  prepaid_minor bigint not null default 0,
  status text not null default 'created',
  failure text,
  -- Where the customer confirms it (3-D Secure, TWINT, PayPal).
  action_url text,
  refunded_minor bigint not null default 0,
  -- Null for a charge that nobody was present for.
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, payment_method_id) references payment_method,
  constraint payment_provider_reference_key unique (provider, provider_reference),
  constraint payment_purpose check (purpose in ('invoice', 'top_up')),
  constraint payment_status check
    (status in ('created', 'requires_action', 'pending', 'succeeded', 'failed', 'cancelled', 'partly_refunded', 'refunded', 'disputed', 'lost')),
  constraint payment_amounts check (amount_minor >= 0 and prepaid_minor >= 0 and refunded_minor between 0 and amount_minor + prepaid_minor)
);
create index payment_created on payment (organization_id, created_at desc, id desc);
create index payment_method_used on payment (organization_id, payment_method_id) where payment_method_id is not null;
create index payment_under_way on payment (updated_at) where status in ('created', 'requires_action', 'pending');

create table payment_allocation (
  organization_id uuid not null,
  payment_id uuid not null,
  invoice_id uuid not null,
  amount_minor bigint not null,
  primary key (organization_id, payment_id, invoice_id),
  foreign key (organization_id, payment_id) references payment,
  foreign key (organization_id, invoice_id) references invoice,
  constraint payment_allocation_amount check (amount_minor > 0)
);
create index payment_allocation_invoice on payment_allocation (organization_id, invoice_id);

-- Messages of payment providers, kept once each however often they come.
create table provider_event (
  provider text not null,
  event_id text not null,
  received_at timestamptz not null,
  processed_at timestamptz,
  body jsonb not null,
  primary key (provider, event_id)
);
create index provider_event_waiting on provider_event (received_at) where processed_at is null;
