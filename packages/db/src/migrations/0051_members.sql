-- The directory of an organization, whoever represents it, and what a member wants to hear of (MEM-2, MEM-4, MEM-9).

alter table member
  -- When they last did something here; written once an hour at most.
  add column last_active_at timestamptz(3),
  -- The end of which they have been told, so that each end is announced once (MEM-11).
  add column end_announced_for timestamptz(3),
  -- What the list is sorted by: last and first name, without case and accents.
  add column directory_name text collate "C" not null default '',
  -- What the search looks through: that and the login identifier.
  add column directory_text text collate "C" not null default '';

create function fold_text(value text) returns text language sql immutable parallel safe as $$
  select regexp_replace(normalize(lower(value), nfkd), '[\u0300-\u036f]', '', 'g')
$$;

create function member_directory() returns trigger language plpgsql as $$
begin
  select fold_text(last_name || ' ' || first_name),
    fold_text(first_name || ' ' || last_name || ' ' || first_name || ' ' || login_identifier)
  into new.directory_name, new.directory_text
  from account where id = new.account_id;
  return new;
end $$;
create trigger member_directory_insert before insert on member
  for each row execute function member_directory();

create function account_directory() returns trigger language plpgsql as $$
begin
  update member set
    directory_name = fold_text(new.last_name || ' ' || new.first_name),
    directory_text =
      fold_text(new.first_name || ' ' || new.last_name || ' ' || new.first_name || ' ' || new.login_identifier)
  where account_id = new.id;
  return null;
end $$;
create trigger account_directory_update after update of first_name, last_name, login_identifier on account
  for each row
  when ((old.first_name, old.last_name, old.login_identifier)
    is distinct from (new.first_name, new.last_name, new.login_identifier))
  execute function account_directory();

update member set
  directory_name = fold_text(account.last_name || ' ' || account.first_name),
  directory_text = fold_text(account.first_name || ' ' || account.last_name || ' ' || account.first_name || ' '
    || account.login_identifier)
from account where account.id = member.account_id;

create index member_directory_name on member (organization_id, directory_name, account_id);
create index member_ends on member (ends_at) where ends_at is not null;

-- MEM-2: always one who can act and whose time does not run out. Checked when a transaction ends, one after another
-- for each organization: two that take away the last two cannot both find the other one still there.
create function keep_legal_representative() returns trigger language plpgsql as $$
begin
  perform from organization where id = old.organization_id for no key update;
  if not found then
    return null;
  end if;
  perform from member
  where organization_id = old.organization_id and role = 'legal_representative'
    and blocked_at is null and ends_at is null;
  if not found then
    raise exception 'The organization would have no legal representative.'
      using errcode = 'check_violation', constraint = 'member_last_legal_representative';
  end if;
  return null;
end $$;
create constraint trigger member_keep_legal_representative_on_update
  after update of role, blocked_at, ends_at on member deferrable initially deferred
  for each row when (old.role = 'legal_representative')
  execute function keep_legal_representative();
create constraint trigger member_keep_legal_representative_on_delete
  after delete on member deferrable initially deferred
  for each row when (old.role = 'legal_representative')
  execute function keep_legal_representative();

-- Only what differs from the usual is stored: everything by e-mail, nothing by SMS (MEM-4).
create table contact_preference (
  organization_id uuid not null,
  account_id uuid not null,
  event text not null,
  by_email boolean not null,
  by_sms boolean not null,
  primary key (organization_id, account_id, event),
  foreign key (organization_id, account_id) references member on delete cascade
);

-- What a product holds of one person, as the product tells it: files, calendars, a mailbox that is shared with them.
-- Without a person it is kept in a shared folder. A member cannot go while something of theirs is undecided (MEM-7).
create table personal_data (
  organization_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  account_id uuid,
  kind text not null,
  name text not null,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, product_id) references product on delete cascade,
  foreign key (organization_id, account_id) references member
);
create index personal_data_account on personal_data (organization_id, account_id);
create index personal_data_product on personal_data (organization_id, product_id);
