-- What is sold, and what a product of a customer stands at (PROD-1, PROD-2). Prices, plans and texts are a versioned
-- file of the provider; the store keeps which versions were in force, so that an old invoice can be explained.
create extension if not exists btree_gist;

create table catalogue_version (
  sha256 bytea primary key,
  version text not null,
  content jsonb not null,
  loaded_at timestamptz not null
);
create index catalogue_version_loaded on catalogue_version (loaded_at);

create type billing_period as enum ('monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly');
create type product_state as enum
  ('ordered', 'provisioning', 'active', 'expiring', 'expired', 'suspended', 'terminated');

-- Ten digits of every payment reference, so that money with an old reference still finds its organization (PAY-3).
alter table organization
  add column number bigint generated always as identity,
  add constraint organization_number_key unique (number);

alter table product
  add column state product_state not null default 'active',
  add column state_changed_at timestamptz(3),
  -- Null for products that were never sold here.
  add column plan text;
create index product_state on product (organization_id, state, type, name, id);

create table product_tag (
  organization_id uuid not null,
  product_id uuid not null,
  tag text not null,
  primary key (organization_id, product_id, tag),
  foreign key (organization_id, product_id) references product on delete cascade,
  constraint product_tag_length check (length(tag) between 1 and 40)
);
create index product_tag_tag on product_tag (organization_id, tag, product_id);

-- Addresses that documents go to (ADR-1). What an invoice says is copied into it, so that editing one changes no document.
create table billing_address (
  organization_id uuid not null references organization,
  id uuid not null,
  name text not null,
  line2 text not null default '',
  street text not null,
  building_number text not null default '',
  postal_code text not null,
  town text not null,
  country text not null,
  -- Businesses only; decides the VAT together with what the check of it said (INV-9).
  vat_number text not null default '',
  vat_state text not null default 'unchecked',
  vat_checked_at timestamptz,
  vat_consultation text not null default '',
  -- Where documents are mailed; empty = nowhere but the portal.
  email text not null default '',
  is_default boolean not null default false,
  archived_at timestamptz,
  version int not null default 0,
  created_at timestamptz not null,
  primary key (organization_id, id),
  -- The lengths of a Swiss QR-bill (INV-10).
  constraint billing_address_lengths check (
    length(name) between 1 and 70 and length(line2) <= 70 and length(street) <= 70 and length(building_number) <= 16
    and length(postal_code) between 1 and 16 and length(town) between 1 and 35),
  constraint billing_address_vat_state check (vat_state in ('unchecked', 'valid', 'invalid', 'unavailable')),
  constraint billing_address_default_in_use check (not is_default or archived_at is null)
);
create unique index billing_address_one_default on billing_address (organization_id) where is_default;

-- A way to pay, as the provider's token for it and never the thing itself (PAY-2).
create table payment_method (
  organization_id uuid not null references organization,
  id uuid not null,
  provider text not null,
  kind text not null,
  provider_token text not null,
  name text not null,
  brand text not null default '',
  -- The last digits, and the month a card ends with: 2027-03.
  last_digits text not null default '',
  valid_through text,
  is_default boolean not null default false,
  removed_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  primary key (organization_id, id),
  constraint payment_method_token_key unique (organization_id, provider, provider_token),
  constraint payment_method_kind check (kind in ('card', 'paypal', 'twint')),
  constraint payment_method_default_in_use check (not is_default or removed_at is null)
);
create unique index payment_method_one_default on payment_method (organization_id) where is_default;

-- What is paid for a product, until when, and how it goes on (SUB-1 … SUB-6).
create table subscription (
  organization_id uuid not null,
  product_id uuid not null,
  plan text not null,
  period billing_period not null,
  currency currency_code not null,
  -- Periods are counted from here, so that no month end drifts (SUB-2).
  anchor_on date not null,
  started_on date not null,
  -- The first day that is not paid for.
  paid_until date not null,
  trial_until date,
  auto_renew boolean not null default true,
  -- Null = the default one.
  payment_method_id uuid,
  billing_address_id uuid,
  -- A change that takes effect with the period that begins on next_change_on (SUB-3, SUB-4).
  next_plan text,
  next_period billing_period,
  next_change_on date,
  -- PROD-6: not renewed any more, and gone on that day.
  terminates_on date,
  termination_requested_at timestamptz,
  -- A promo code that goes on for some periods (CART-2).
  promo_code_id uuid,
  promo_periods_left int not null default 0,
  version int not null default 0,
  primary key (organization_id, product_id),
  foreign key (organization_id, product_id) references product on delete cascade,
  foreign key (organization_id, payment_method_id) references payment_method,
  foreign key (organization_id, billing_address_id) references billing_address,
  constraint subscription_dates check (paid_until >= started_on),
  constraint subscription_next_change check
    ((next_change_on is null) = (next_plan is null and next_period is null)),
  constraint subscription_promo check (promo_periods_left >= 0)
);
create index subscription_paid_until on subscription (organization_id, paid_until, product_id);
-- For the jobs, which walk all organizations by day.
create index subscription_due on subscription (paid_until, organization_id, product_id);
create index subscription_terminates on subscription (terminates_on) where terminates_on is not null;
create index subscription_address on subscription (organization_id, billing_address_id)
  where billing_address_id is not null;
create index subscription_method on subscription (organization_id, payment_method_id)
  where payment_method_id is not null;

-- How an organization wants its bills (SUB-5, SUB-6, PRE-2); without a row the defaults hold.
create table billing_settings (
  organization_id uuid primary key references organization,
  reminder_days int[] not null default '{60,30,14,7,1}',
  auto_renew_new_products boolean not null default true,
  -- Whether renewals take prepaid money: only if it covers everything, in part too, or never.
  prepaid_for_renewal text not null default 'whole',
  version int not null default 0,
  constraint billing_settings_prepaid check (prepaid_for_renewal in ('never', 'whole', 'partly')),
  constraint billing_settings_days check (reminder_days <@ '{60,30,14,7,1}'::int[])
);
