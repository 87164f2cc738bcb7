-- Prepaid money on its way back to its owner (PRE-3): set aside at once, approved by staff, sent as a file of the bank or by PayPal.
create table payout_order (
  id uuid primary key,
  seller_id smallint not null,
  -- The bank refuses a second file of the same name.
  message_id text not null,
  currency currency_code not null,
  execute_on date not null,
  created_by uuid not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  constraint payout_order_message_id unique (message_id)
);
create index payout_order_created on payout_order (seller_id, created_at desc, id desc);

create table payout (
  organization_id uuid not null references organization,
  id uuid not null,
  seller_id smallint not null,
  currency currency_code not null,
  amount_minor bigint not null,
  kind text not null,
  -- Name, structured address and IBAN, or the address at PayPal: as they were when it was asked for.
  creditor jsonb not null,
  status text not null default 'requested',
  -- Comes back in the bank's statement.
  end_to_end_id text not null,
  uetr uuid not null,
  order_id uuid references payout_order,
  requested_by uuid not null,
  requested_at timestamptz not null,
  approved_by uuid,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  constraint payout_end_to_end unique (end_to_end_id),
  constraint payout_amount check (amount_minor > 0),
  constraint payout_kind check (kind in ('bank', 'paypal')),
  constraint payout_status check (status in ('requested', 'approved', 'sent', 'confirmed', 'returned', 'cancelled')),
  constraint payout_order_of_bank check (order_id is null or kind = 'bank')
);
create index payout_requested on payout (organization_id, requested_at desc, id desc);
create index payout_open on payout (seller_id, requested_at) where status in ('requested', 'approved', 'sent');
create index payout_in_order on payout (order_id) where order_id is not null;
