-- Signing in with a second factor (SEC-3 to SEC-5), known devices (SEC-2), rotation of session tokens (SEC-9).

create type second_factor_kind as enum ('authenticator', 'sms', 'passkey');
-- What a session began with.
create type sign_in_method as enum
  ('password', 'authenticator', 'sms', 'passkey', 'backup_code', 'confirmation_code');

alter table account
  -- International form, proven by a code (ACC-10).
  add column phone text,
  add column phone_verified_at timestamptz;

-- Every row is active: what is still being set up is in second_factor_setup.
create table second_factor (
  account_id uuid not null references account on delete cascade,
  id uuid not null,
  kind second_factor_kind not null,
  -- Of a passkey: how its owner tells it from others.
  name text not null default '',
  created_at timestamptz not null,
  last_used_at timestamptz,
  -- Of an authenticator app: sealed with a key that is not in the database.
  secret_sealed bytea,
  -- The newest step of 30 s that was accepted; that one and older ones never are again.
  last_step bigint,
  -- Of text messages: the number that they go to, whatever the profile says later.
  phone text,
  -- Of a passkey.
  credential_id bytea,
  public_key bytea,
  sign_count bigint,
  transports text[],
  primary key (account_id, id),
  constraint second_factor_credential_key unique (credential_id),
  constraint second_factor_complete check (
    case kind
      when 'authenticator' then secret_sealed is not null and last_step is not null
      when 'sms' then phone is not null
      when 'passkey' then credential_id is not null and public_key is not null and sign_count is not null
    end
  )
);
create unique index second_factor_one_of_kind on second_factor (account_id, kind) where kind <> 'passkey';

-- One attempt per kind and account; activation needs one successful code (SEC-3).
create table second_factor_setup (
  account_id uuid not null references account on delete cascade,
  kind second_factor_kind not null,
  secret_sealed bytea,
  phone text,
  code_hash bytea,
  attempts_left int not null check (attempts_left >= 0),
  challenge text,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (account_id, kind)
);
create index second_factor_setup_expires on second_factor_setup (expires_at);

-- Ten at a time; hashed under a key that is not in the database.
create table backup_code (
  account_id uuid not null references account on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- Somebody who has proven one factor and not yet the other. No session: it opens nothing but the next step (SEC-4).
-- account_id is null while a passkey alone is asked for: who it is, the passkey tells.
create table pending_sign_in (
  token_hash bytea primary key,
  account_id uuid references account on delete cascade,
  address text not null,
  attempts_left int not null check (attempts_left >= 0),
  challenge text,
  sms_code_hash bytea,
  sms_attempts_left int not null default 0 check (sms_attempts_left >= 0),
  sms_sent_at timestamptz,
  sms_sent_count int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index pending_sign_in_account on pending_sign_in (account_id);
create index pending_sign_in_expires on pending_sign_in (expires_at);

-- Browsers that have signed in to an account before: guessing from elsewhere does not slow them down (SEC-2).
create table known_device (
  account_id uuid not null references account on delete cascade,
  device_hash bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (account_id, device_hash)
);
create index known_device_last_used on known_device (last_used_at);

alter table session
  add column signed_in_with sign_in_method not null default 'password',
  -- When this session itself passed a second factor (SEC-5); null when it did not.
  add column second_factor_at timestamptz,
  -- The token before the last rotation: requests under way in other tabs may still carry it for a moment.
  add column former_token_hash bytea,
  add column former_token_until timestamptz;
create unique index session_former_token on session (former_token_hash) where former_token_hash is not null;
