-- Invoices (INV-2, INV-3). The reference exists as soon as something is payable; the number is drawn without gaps when the
-- document becomes final. Once it has a number, nothing changes but what was paid, credited or refunded.
create type invoice_kind as enum ('invoice', 'credit_note');
create type invoice_status as enum
  ('open', 'partly_paid', 'paid', 'partly_refunded', 'refunded', 'cancelled', 'written_off');

-- Twelve digits of every payment reference; gaps are allowed there.
create sequence invoice_reference_number;

create table invoice (
  organization_id uuid not null references organization,
  id uuid not null,
  kind invoice_kind not null default 'invoice',
  status invoice_status not null default 'open',
  seller_id smallint not null,
  reference text not null,
  reference_number bigint not null,
  corrects_invoice_id uuid,
  -- The fiscal number, all or nothing: 2026-000123 of series "INV".
  series text,
  fiscal_year int,
  number int,
  issued_on date,
  due_on date not null,
  created_at timestamptz not null,
  currency currency_code not null,
  net_minor bigint not null,
  vat_minor bigint not null,
  gross_minor bigint not null,
  paid_minor bigint not null default 0,
  credited_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  paid_at timestamptz,
  -- Seller and buyer as they were, so that the document never changes.
  seller jsonb not null,
  bill_to jsonb not null,
  billing_address_id uuid,
  locale locale_code not null,
  -- domestic, oss, reverse_charge or none, and the country whose rates hold (INV-9).
  vat_kind text not null,
  vat_country text,
  origin text not null,
  purchase_id uuid,
  -- Mirrors the number's format for searching.
  number_text text,
  document_sha256 bytea,
  primary key (organization_id, id),
  foreign key (organization_id, corrects_invoice_id) references invoice,
  foreign key (organization_id, billing_address_id) references billing_address,
  foreign key (organization_id, purchase_id) references purchase,
  constraint invoice_reference_key unique (seller_id, reference),
  constraint invoice_number_key unique (seller_id, series, fiscal_year, number),
  constraint invoice_gross check (gross_minor = net_minor + vat_minor and net_minor >= 0 and vat_minor >= 0),
  constraint invoice_amounts check (
    paid_minor between 0 and gross_minor and credited_minor between 0 and gross_minor
    and refunded_minor between 0 and paid_minor),
  constraint invoice_correction check ((kind = 'credit_note') = (corrects_invoice_id is not null)),
  constraint invoice_number_whole check (
    (number is null) = (issued_on is null) and (number is null) = (series is null)
    and (number is null) = (fiscal_year is null) and (number is null) = (number_text is null)),
  constraint invoice_paid_is_numbered check (status not in ('paid', 'partly_refunded', 'refunded') or number is not null),
  constraint invoice_origin check (origin in ('purchase', 'renewal', 'change', 'manual')),
  constraint invoice_vat_kind check (vat_kind in ('domestic', 'oss', 'reverse_charge', 'none'))
);
create index invoice_created on invoice (organization_id, created_at desc, id desc);
create index invoice_status on invoice (organization_id, status, created_at desc, id desc);
create index invoice_corrects on invoice (organization_id, corrects_invoice_id) where corrects_invoice_id is not null;
create index invoice_purchase on invoice (organization_id, purchase_id) where purchase_id is not null;
create index invoice_address on invoice (organization_id, billing_address_id);
create index invoice_due on invoice (due_on, organization_id, id) where status in ('open', 'partly_paid');

create table invoice_line (
  organization_id uuid not null,
  invoice_id uuid not null,
  position int not null,
  -- Stays when the product goes or moves to another organization.
  product_id uuid,
  product_type text,
  plan text,
  period billing_period,
  description text not null,
  service_from date,
  -- The day after the last one.
  service_to date,
  quantity int not null default 1,
  unit_net_minor bigint not null,
  discount_minor bigint not null default 0,
  -- promo or free_credit, and the code or the reason that the customer reads.
  discount_kind text,
  discount_label text not null default '',
  net_minor bigint not null,
  vat_country text,
  vat_category text not null default 'standard',
  vat_basis_points int not null,
  primary key (organization_id, invoice_id, position),
  foreign key (organization_id, invoice_id) references invoice,
  constraint invoice_line_net check (net_minor = quantity * unit_net_minor - discount_minor),
  constraint invoice_line_service check ((service_from is null) = (service_to is null) and service_from < service_to)
);
create index invoice_line_product on invoice_line (organization_id, product_id, service_from);

-- Rounded per rate and invoice, half up (LED-1).
create table invoice_vat (
  organization_id uuid not null,
  invoice_id uuid not null,
  vat_country text not null,
  vat_category text not null,
  vat_basis_points int not null,
  net_minor bigint not null,
  vat_minor bigint not null,
  primary key (organization_id, invoice_id, vat_country, vat_category, vat_basis_points),
  foreign key (organization_id, invoice_id) references invoice
);

-- The same day of a product cannot be billed twice, whatever the code does.
create table service_period (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  service daterange not null,
  -- Null for days that were paid where the product came from (PROD-5), or that cost nothing.
  invoice_id uuid,
  -- Given back by a credit note or a cancellation.
  released_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, invoice_id) references invoice,
  constraint service_period_days check (not isempty(service) and lower(service) is not null and upper(service) is not null),
  constraint service_period_billed_once
    exclude using gist (organization_id with =, product_id with =, service with &&) where (released_at is null)
);
create index service_period_invoice on service_period (organization_id, invoice_id);

create table document_counter (
  seller_id smallint not null,
  series text not null,
  fiscal_year int not null,
  last_number int not null,
  primary key (seller_id, series, fiscal_year)
);

-- The counter's row stays locked until the commit, so that a rollback leaves no gap. Call it last.
create function draw_number(for_seller smallint, for_series text, for_year int, how_many int default 1) returns int
language sql as $$
  insert into document_counter values (for_seller, for_series, for_year, how_many)
  on conflict (seller_id, series, fiscal_year) do update set last_number = document_counter.last_number + how_many
  returning last_number - how_many + 1
$$;

create function guard_invoice() returns trigger language plpgsql as $$
declare
  -- What may still change once the document is final.
  moving constant text[] := '{status,paid_minor,credited_minor,refunded_minor,paid_at,document_sha256}';
begin
  if tg_op = 'DELETE' then
    raise exception 'an invoice is never deleted' using errcode = 'restrict_violation', constraint = 'invoice_is_kept';
  end if;
  if old.number is not null and (to_jsonb(new) - moving) is distinct from (to_jsonb(old) - moving) then
    raise exception 'an issued invoice does not change' using errcode = 'restrict_violation', constraint = 'invoice_is_final';
  end if;
  if old.document_sha256 is not null and new.document_sha256 is distinct from old.document_sha256 then
    raise exception 'the document of an invoice is sealed' using errcode = 'restrict_violation', constraint = 'invoice_document_is_sealed';
  end if;
  return new;
end $$;
create trigger invoice_guard before update or delete on invoice for each row execute function guard_invoice();

-- Lines and totals come with the invoice and stay as they are.
create trigger invoice_line_append_only before update or delete or truncate on invoice_line
  for each statement execute function refuse_change();
create trigger invoice_vat_append_only before update or delete or truncate on invoice_vat
  for each statement execute function refuse_change();
