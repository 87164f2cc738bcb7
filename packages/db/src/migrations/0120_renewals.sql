-- The renewal run (SUB-5, SUB-6, SUB-8): what it has to do next, what it has told, and what it has charged.

alter table subscription
  -- The first day on which the run has something to do here. Whatever changes the plans sets it back to the beginning.
  add column run_on date not null default '-infinity';
-- The run takes from the front of this index, and what it has dealt with leaves the front.
create index subscription_run on subscription (run_on, organization_id, product_id);

create function wake_subscription() returns trigger language plpgsql as $$
begin
  new.run_on := '-infinity';
  return new;
end $$;
create trigger subscription_wake before update on subscription for each row
  when ((old.paid_until, old.auto_renew, old.terminates_on, old.period, old.plan)
    is distinct from (new.paid_until, new.auto_renew, new.terminates_on, new.period, new.plan))
  execute function wake_subscription();

-- Other days of reminding are other plans.
create function wake_subscriptions_of() returns trigger language plpgsql as $$
begin
  update subscription set run_on = '-infinity' where organization_id = new.organization_id;
  return null;
end $$;
create trigger billing_settings_wake after insert or update of reminder_days on billing_settings
  for each row execute function wake_subscriptions_of();

-- Each is told once for an end of what is paid, whoever runs and however often (SUB-6).
create table renewal_notice (
  organization_id uuid not null,
  product_id uuid not null,
  expires_on date not null,
  -- Before the end; 0 and less: on the day and after it.
  days int not null,
  sent_on date not null,
  primary key (organization_id, product_id, expires_on, days),
  foreign key (organization_id, product_id) references subscription on delete cascade
);

-- One for each subscription and start of a period: exactly one invoice, charged up to three times (SUB-5, SUB-8).
create table renewal_attempt (
  organization_id uuid not null,
  product_id uuid not null,
  starts_on date not null,
  invoice_id uuid not null,
  -- waiting for its day, on its way to the provider, paid, left as a normal invoice, or of no use any more.
  state text not null default 'waiting',
  tries int not null default 0,
  first_on date not null,
  -- When it is charged next.
  next_on date,
  payment_id uuid,
  failure text,
  primary key (organization_id, product_id, starts_on),
  foreign key (organization_id, product_id) references subscription on delete cascade,
  foreign key (organization_id, invoice_id) references invoice,
  constraint renewal_attempt_state check (state in ('waiting', 'charging', 'paid', 'left', 'cancelled')),
  constraint renewal_attempt_next check ((next_on is not null) = (state = 'waiting')),
  constraint renewal_attempt_payment check (state <> 'charging' or payment_id is not null)
);
create unique index renewal_attempt_invoice on renewal_attempt (organization_id, invoice_id);
create index renewal_attempt_due on renewal_attempt (next_on, organization_id, product_id) where state = 'waiting';
create index renewal_attempt_charging on renewal_attempt (organization_id, payment_id) where state = 'charging';
