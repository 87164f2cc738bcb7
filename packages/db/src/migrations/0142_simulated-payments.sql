-- What the simulated payment provider remembers, as a real one would (PAY-1). Names no tenant: it is not ours to read.
create table simulated_charge (
  id text primary key,
  key text not null,
  customer text not null,
  amount_minor bigint not null,
  currency currency_code not null,
  -- Null until somebody chooses one on its page.
  outcome text,
  status text not null,
  failure text,
  return_url text not null,
  created_at timestamptz not null,
  constraint simulated_charge_key unique (key)
);

create table simulated_refund (
  key text primary key,
  charge_id text not null references simulated_charge,
  amount_minor bigint not null,
  created_at timestamptz not null
);
create index simulated_refund_charge on simulated_refund (charge_id);

create table simulated_setup (
  id text primary key,
  key text not null,
  customer text not null,
  kind text not null,
  return_url text not null,
  -- Null until a card has been chosen on its page.
  token text,
  created_at timestamptz not null,
  constraint simulated_setup_key unique (key)
);
