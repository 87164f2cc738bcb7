-- By which API token somebody acted, with its name: the token itself may be gone by then (AUD-1).
alter table organization_audit_event add column actor_token_id uuid, add column actor_token_name text;
alter table staff_audit_event add column actor_token_id uuid, add column actor_token_name text;

-- The list of an organization's tokens, newest first.
create index api_token_created on api_token (organization_id, created_at, id);

-- Tokens of the desk's tools (DESK-3): they act for somebody of the staff, with some of that person's roles.
create table staff_token (
  id uuid primary key,
  account_id uuid not null references staff_member on delete cascade,
  name text not null,
  token_hash bytea not null,
  roles staff_role[] not null,
  ends_at timestamptz(3) not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  constraint staff_token_hash_key unique (token_hash),
  constraint staff_token_some_role check (cardinality(roles) > 0),
  -- The second factor was passed when it was made; that does not count for ever.
  constraint staff_token_ends check (ends_at <= created_at + interval '90 days')
);
create index staff_token_account on staff_token (account_id, created_at, id);
