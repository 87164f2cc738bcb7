-- The provider's own people (DESK-1). They sign in like everybody, with accounts that belong to no organization.
create type staff_role as enum ('agent', 'finance', 'reviewer', 'catalogue', 'admin');

create table staff_member (
  account_id uuid primary key references account on delete cascade,
  roles staff_role[] not null,
  created_at timestamptz not null,
  constraint staff_member_some_role check (cardinality(roles) > 0)
);

-- A person of the staff is nobody's customer with the same login, and the other way round.
create function refuse_staff_member() returns trigger language plpgsql as $$
begin
  -- Waits for the other side's insert, should both be under way.
  perform from account where id = new.account_id for update;
  if (tg_table_name = 'member' and exists (select from staff_member where account_id = new.account_id))
    or (tg_table_name = 'staff_member' and exists (select from member where account_id = new.account_id)) then
    raise exception 'staff accounts are separate' using errcode = 'check_violation', constraint = 'staff_account_separate';
  end if;
  return null;
end $$;
create trigger member_not_staff after insert on member
  for each row execute function refuse_staff_member();
create trigger staff_member_not_member after insert on staff_member
  for each row execute function refuse_staff_member();

-- Append-only (AUD-1): what staff did and what they looked at. It outlives every account that it names.
create table staff_audit_event (
  id uuid primary key,
  staff_account_id uuid not null,
  event text not null,
  target_id uuid,
  -- Whose data it was about.
  account_id uuid,
  organization_id uuid,
  before jsonb,
  after jsonb,
  address text not null,
  request_id text not null,
  occurred_at timestamptz not null
);
create index staff_audit_event_staff on staff_audit_event (staff_account_id, id);
create index staff_audit_event_account on staff_audit_event (account_id, id) where account_id is not null;
create index staff_audit_event_organization on staff_audit_event (organization_id, id)
  where organization_id is not null;
create trigger staff_audit_event_append_only
  before update or delete or truncate on staff_audit_event
  for each statement execute function refuse_change();
