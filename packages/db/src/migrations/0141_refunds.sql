-- Money on its way back (PAY-4): to the prepaid account at once, to the method used through its provider.
create table refund (
  organization_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  credit_note_id uuid,
  -- Null when it goes to the prepaid account.
  payment_id uuid,
  currency currency_code not null,
  amount_minor bigint not null,
  target text not null,
  status text not null default 'requested',
  provider_reference text,
  failure text,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, invoice_id) references invoice,
  foreign key (organization_id, credit_note_id) references invoice,
  foreign key (organization_id, payment_id) references payment,
  constraint refund_amount check (amount_minor > 0),
  constraint refund_target check (target in ('prepaid', 'method') and (target = 'method') = (payment_id is not null)),
  constraint refund_status check (status in ('requested', 'confirmed', 'failed'))
);
create index refund_invoice on refund (organization_id, invoice_id);
create index refund_credit_note on refund (organization_id, credit_note_id);
create index refund_payment on refund (organization_id, payment_id);

-- Who an organization is at a payment provider; no more than the provider's name for it (PAY-2).
create table provider_customer (
  organization_id uuid not null references organization,
  provider text not null,
  customer_token text not null,
  created_at timestamptz not null,
  primary key (organization_id, provider)
);
