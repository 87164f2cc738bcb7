-- Promo codes of the provider (CART-2). `used` counts orders that were placed; the row is locked while one is placed, so
-- that limits hold under concurrent use.
create table promo_code (
  id uuid primary key,
  code text not null,
  -- What it is for; empty = everything.
  product_types text[] not null default '{}',
  plans text[] not null default '{}',
  -- One of the two: hundredths of a percent, or an amount in minor units.
  percent_basis_points int,
  amount_minor bigint,
  currency currency_code,
  -- Billing periods that it applies to, the first one included.
  periods int not null default 1,
  new_customers_only boolean not null default false,
  valid_from timestamptz not null,
  valid_until timestamptz,
  max_uses int,
  max_uses_per_organization int,
  used int not null default 0,
  created_by uuid,
  created_at timestamptz not null,
  constraint promo_code_code_key unique (code),
  constraint promo_code_code_upper check (code = upper(code) and length(code) between 3 and 40),
  constraint promo_code_value check ((percent_basis_points is null) <> (amount_minor is null)),
  constraint promo_code_percent check (percent_basis_points between 1 and 10000),
  constraint promo_code_amount check (amount_minor > 0 and currency is not null),
  constraint promo_code_periods check (periods between 1 and 120),
  constraint promo_code_uses check (used >= 0 and (max_uses is null or used <= max_uses))
);

-- From the cart to what was delivered (CART-1 … CART-5). Prices, taxes and discounts are frozen when it leaves the cart.
create table purchase (
  organization_id uuid not null references organization,
  id uuid not null,
  status text not null default 'cart',
  currency currency_code not null,
  billing_address_id uuid,
  -- A stored method, or the kind of another way to pay; neither for what costs nothing.
  payment_method_id uuid,
  payment_kind text,
  use_prepaid boolean not null default false,
  net_minor bigint,
  vat_minor bigint,
  gross_minor bigint,
  invoice_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  placed_at timestamptz,
  closed_at timestamptz,
  version int not null default 0,
  primary key (organization_id, id),
  foreign key (organization_id, billing_address_id) references billing_address,
  foreign key (organization_id, payment_method_id) references payment_method,
  constraint purchase_status check
    (status in ('cart', 'awaiting_payment', 'paid', 'provisioning', 'completed', 'cancelled', 'expired')),
  constraint purchase_totals check (gross_minor = net_minor + vat_minor and net_minor >= 0),
  constraint purchase_frozen check (status in ('cart', 'cancelled', 'expired') or placed_at is not null)
);
-- One open cart per person in an organization.
create unique index purchase_one_cart on purchase (organization_id, created_by) where status = 'cart';
create index purchase_created on purchase (organization_id, created_at desc, id desc);
create index purchase_waiting on purchase (placed_at) where status = 'awaiting_payment';
create index purchase_address on purchase (organization_id, billing_address_id);
create index purchase_method on purchase (organization_id, payment_method_id) where payment_method_id is not null;

-- What the provider gives away: so many periods of a plan or a type (CART-3).
create table free_credit (
  organization_id uuid not null references organization,
  id uuid not null,
  product_type text not null,
  -- Null = any plan of the type.
  plan text,
  periods int not null default 1,
  reason text not null default '',
  valid_from date not null,
  valid_until date,
  used_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  primary key (organization_id, id),
  constraint free_credit_periods check (periods between 1 and 120)
);
create index free_credit_open on free_credit (organization_id, product_type) where used_at is null;

create table purchase_line (
  organization_id uuid not null,
  id uuid not null,
  purchase_id uuid not null,
  position int not null,
  product_type text not null,
  plan text not null,
  period billing_period not null,
  product_name text not null,
  -- Frozen with the order.
  unit_net_minor bigint,
  discount_minor bigint not null default 0,
  promo_code_id uuid,
  free_credit_id uuid,
  trial_days int not null default 0,
  -- What the order brought into being.
  product_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, purchase_id) references purchase on delete cascade,
  foreign key (organization_id, free_credit_id) references free_credit,
  constraint purchase_line_position_key unique (organization_id, purchase_id, position),
  -- One discount per line, and never more than the line.
  constraint purchase_line_one_discount check (promo_code_id is null or free_credit_id is null),
  constraint purchase_line_discount check (discount_minor >= 0 and (unit_net_minor is null or discount_minor <= unit_net_minor))
);
-- A free credit is used once: by one line of an order.
create unique index purchase_line_free_credit on purchase_line (organization_id, free_credit_id)
  where free_credit_id is not null;

-- Codes in the order in which they were entered.
create table purchase_promo (
  organization_id uuid not null,
  purchase_id uuid not null,
  promo_code_id uuid not null references promo_code,
  position int not null,
  primary key (organization_id, purchase_id, promo_code_id),
  foreign key (organization_id, purchase_id) references purchase on delete cascade
);
create index purchase_promo_code on purchase_promo (promo_code_id);

-- Which organization has used which code, in which order.
create table promo_use (
  organization_id uuid not null references organization,
  promo_code_id uuid not null references promo_code,
  purchase_id uuid not null,
  used_at timestamptz not null,
  primary key (organization_id, promo_code_id, purchase_id)
);
create index promo_use_code on promo_use (promo_code_id);
