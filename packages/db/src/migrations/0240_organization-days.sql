-- A day of an organization ends at midnight of its own time zone (SUB-2). Where a day begins is worked out by the application
-- alone: what the store knows of time zones may differ from what the application knows.
alter table organization
  -- An IANA name; empty = that of the seller, as it was for everybody before.
  add column time_zone text not null default '',
  -- Its today is never earlier than this: a zone further west must not bring back a day that has begun.
  add column day_not_before date,
  add constraint organization_time_zone_length check (length(time_zone) <= 64);

alter table subscription
  -- The moment at which the run has something to do here: the beginning of a day in the organization's time zone. `run_on` is
  -- what it was before; processes of the former release may still write it.
  add column run_at timestamptz not null default '-infinity';
create index subscription_run_at on subscription (run_at, organization_id, product_id);
drop index subscription_run;

create or replace function wake_subscription() returns trigger language plpgsql as $$
begin
  new.run_at := '-infinity';
  return new;
end $$;
create trigger subscription_wake_former before update of run_on on subscription for each row
  execute function wake_subscription();

create or replace function wake_subscriptions_of() returns trigger language plpgsql as $$
begin
  update subscription set run_at = '-infinity' where organization_id = new.organization_id;
  return null;
end $$;

-- Days of another time zone begin at other moments.
create function wake_subscriptions_of_zone() returns trigger language plpgsql as $$
begin
  update subscription set run_at = '-infinity' where organization_id = new.id;
  return null;
end $$;
create trigger organization_wake after update of time_zone on organization for each row
  when (old.time_zone is distinct from new.time_zone) execute function wake_subscriptions_of_zone();
