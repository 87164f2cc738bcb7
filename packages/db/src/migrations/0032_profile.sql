-- Time zone and phone of a person (ACC-10), and accounts that have been closed (ACC-11).
alter table account
  -- IANA name; null = that of the device.
  add column time_zone text,
  -- The row stays, without anything that names the person: audit trails point to it.
  add column closed_at timestamptz;

-- A number that counts once the code sent to it has come back. One at a time.
create table phone_proof (
  account_id uuid primary key references account on delete cascade,
  phone text not null,
  code_hash bytea not null,
  attempts_left int not null check (attempts_left >= 0),
  expires_at timestamptz not null
);
create index phone_proof_expires on phone_proof (expires_at);
