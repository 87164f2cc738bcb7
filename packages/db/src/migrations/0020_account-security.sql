-- Login identifier, recovery e-mail and password under the person's own control (ACC-6, ACC-7, ACC-8).

alter table account
  -- Only an address that has been proven stands here (ACC-7).
  add column recovery_email text,
  add column recovery_email_confirmed_at timestamptz,
  add column password_changed_at timestamptz,
  add constraint account_recovery_email_lower check (recovery_email = lower(recovery_email)),
  add constraint account_recovery_email_proven
    check ((recovery_email is null) = (recovery_email_confirmed_at is null)),
  add constraint account_recovery_email_differs check (recovery_email <> login_identifier);
create index account_recovery_email on account (recovery_email) where recovery_email is not null;

create type address_purpose as enum ('login_identifier', 'recovery_email');

-- An address that takes effect when the link sent to it is used. One under way per purpose: a new one replaces it.
create table address_proof (
  account_id uuid not null references account on delete cascade,
  purpose address_purpose not null,
  email text not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (account_id, purpose),
  constraint address_proof_token_key unique (token_hash)
);
create index address_proof_expires on address_proof (expires_at);

-- A change of the login identifier that its former address can undo for a time. Until then the former address is
-- held: nobody else can sign up with it, so that the undo cannot be blocked (ACC-6).
create table identifier_change (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  previous text not null,
  current text not null,
  undo_token_hash bytea not null,
  changed_at timestamptz not null,
  undo_until timestamptz not null,
  closed_at timestamptz,
  constraint identifier_change_token_key unique (undo_token_hash)
);
create index identifier_change_account on identifier_change (account_id, changed_at);
create index identifier_change_held on identifier_change (previous) where closed_at is null;

-- A link for a forgotten password (ACC-7). All of an account go when one is used.
create table password_reset (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  -- To a login identifier it also proves that address.
  sent_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index password_reset_account on password_reset (account_id);
create index password_reset_expires on password_reset (expires_at);
