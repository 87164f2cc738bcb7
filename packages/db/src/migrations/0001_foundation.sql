-- Identifiers are UUIDv7, made by the application. Moments are timestamptz, in UTC.
-- Tenant tables lead with organization_id in every key (NFR-3).

create type locale_code as enum ('fr', 'de', 'es', 'it', 'en');
create type currency_code as enum ('CHF', 'EUR');
create type organization_type as enum ('individual', 'association', 'company', 'public_body');
-- Highest first, as in the policy (MEM-1).
create type member_role as enum ('legal_representative', 'administrator', 'collaborator', 'external_user');

create table account (
  id uuid primary key,
  login_identifier text not null,
  login_identifier_confirmed_at timestamptz,
  first_name text not null,
  last_name text not null,
  password_hash text not null,
  locale locale_code not null,
  country text not null,
  created_at timestamptz not null,
  constraint account_login_identifier_key unique (login_identifier),
  constraint account_login_identifier_lower check (login_identifier = lower(login_identifier))
);

-- A proof of reachability under way: a link for 24 h, a code for 15 min (ACC-1). account_id is null for a
-- sign-up with a taken address: it can be asked for again and never be confirmed, like any other.
create table email_confirmation (
  id uuid primary key,
  account_id uuid references account on delete cascade,
  email text not null,
  token_hash bytea not null,
  code_hash bytea not null,
  code_attempts_left int not null check (code_attempts_left >= 0),
  code_expires_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  consumed_at timestamptz,
  constraint email_confirmation_token_key unique (token_hash)
);
create index email_confirmation_account on email_confirmation (account_id);
create index email_confirmation_expires on email_confirmation (expires_at);

create table session (
  token_hash bytea primary key,
  id uuid not null unique,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  -- The absolute end; the idle end is counted from last_used_at (SEC-9).
  expires_at timestamptz not null,
  sudo_until timestamptz,
  address text not null,
  user_agent text not null
);
create index session_account on session (account_id);
create index session_expires on session (expires_at);

create table organization (
  id uuid primary key,
  name text not null,
  type organization_type not null,
  line1 text not null,
  line2 text not null,
  postal_code text not null,
  city text not null,
  country text not null,
  phone text not null,
  vat_number text not null,
  document_locale locale_code not null,
  -- Of future invoices; follows the country (ORG-3).
  currency currency_code not null,
  version int not null default 0,
  created_at timestamptz not null,
  constraint organization_currency_follows_country
    check ((currency = 'CHF') = (country in ('CH', 'LI'))),
  constraint organization_vat_number_of_type check (type <> 'individual' or vat_number = '')
);

create table member (
  organization_id uuid not null references organization on delete cascade,
  account_id uuid not null references account,
  role member_role not null,
  billing_right boolean not null default false,
  created_at timestamptz not null,
  primary key (organization_id, account_id)
);
create index member_account on member (account_id, organization_id);

-- Append-only (AUD-1): what happened in an organization, and what a person did with their own account.
create table organization_audit_event (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  event text not null,
  actor_account_id uuid,
  actor_kind text not null,
  target_id uuid,
  before jsonb,
  after jsonb,
  address text not null,
  request_id text not null,
  occurred_at timestamptz not null,
  primary key (organization_id, id)
);

create table account_audit_event (
  account_id uuid not null references account on delete cascade,
  id uuid not null,
  event text not null,
  before jsonb,
  after jsonb,
  address text not null,
  request_id text not null,
  occurred_at timestamptz not null,
  primary key (account_id, id)
);

-- Rows only go when the organization or the account itself goes: a cascade comes from inside another trigger.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return null;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger organization_audit_event_append_only
  before update or delete or truncate on organization_audit_event
  for each statement execute function refuse_change();
create trigger account_audit_event_append_only
  before update or delete or truncate on account_audit_event
  for each statement execute function refuse_change();

-- Mail leaves through here: written in the transaction that causes it, delivered once by a job.
-- content is erased after delivery, because it can hold a link that must not lie around.
create table outbox_mail (
  id uuid primary key,
  recipient text not null,
  locale locale_code not null,
  template text not null,
  content jsonb,
  created_at timestamptz not null,
  delivered_at timestamptz,
  failed_at timestamptz,
  constraint outbox_mail_content_until_delivered check ((content is null) = (delivered_at is not null))
);
create index outbox_mail_waiting on outbox_mail (created_at) where delivered_at is null;

-- The visible stand-in for an SMTP server (NFR-1). Empty where SMTP is configured.
create table dev_mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null,
  created_at timestamptz not null
);
create index dev_mail_created on dev_mail (created_at desc, id desc);

create table idempotency_key (
  account_id uuid not null references account on delete cascade,
  key uuid not null,
  action text not null,
  request_hash bytea not null,
  -- Null only while the first call is still running: a second one waits for its row lock.
  answer jsonb,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_key_created on idempotency_key (created_at);

-- Counters of the current window. Losing them in a crash lets a few more calls through, no more.
create unlogged table rate_limit (
  bucket text primary key,
  window_ends_at timestamptz not null,
  used int not null
);
create index rate_limit_window on rate_limit (window_ends_at);
