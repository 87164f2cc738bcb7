-- Pro forma invoices (INV-7): offers to pay, with a reference, that have no value of their own and expire. What was shown is
-- kept as it was; when its exact money comes in time, the same reference becomes that of an invoice.
create table pro_forma (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  seller_id smallint not null,
  reference text not null,
  -- Drawn from the numbers of invoices, so that no reference means two things.
  reference_number bigint not null,
  created_at timestamptz not null,
  -- The last day on which it can be paid.
  expires_on date not null,
  currency currency_code not null,
  net_minor bigint not null,
  vat_minor bigint not null,
  gross_minor bigint not null,
  seller jsonb not null,
  bill_to jsonb not null,
  locale locale_code not null,
  vat_kind text not null,
  vat_country text,
  -- What was chosen, to be billed again in the same way, and what it came to.
  items jsonb not null,
  lines jsonb not null,
  vat jsonb not null,
  -- What it has become.
  invoice_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, invoice_id) references invoice,
  constraint pro_forma_reference_key unique (seller_id, reference),
  constraint pro_forma_gross check (gross_minor = net_minor + vat_minor and net_minor >= 0 and vat_minor >= 0)
);
create index pro_forma_created on pro_forma (organization_id, created_at desc, id desc);
create index pro_forma_invoice on pro_forma (organization_id, invoice_id) where invoice_id is not null;
