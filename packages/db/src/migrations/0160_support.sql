-- Codes by which support knows who calls (SUP-1, SUP-2). A code is found by its HMAC and shown from its sealed form; the
-- key of both is not in the database.
create table support_code (
  account_id uuid primary key references account on delete cascade,
  code_mac bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  ends_at timestamptz not null
);
-- Not unique, here and below: a code that names two names nobody, and organizations may lie on different machines.
create index support_code_mac on support_code (code_mac);
create index support_code_ends on support_code (ends_at);

create table vip_code (
  organization_id uuid primary key references organization on delete cascade,
  code_mac bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  ends_at timestamptz not null
);
create index vip_code_mac on vip_code (code_mac);

-- What people have written to support (SUP-4); the answer comes by mail.
create table support_message (
  account_id uuid not null references account on delete cascade,
  id uuid not null,
  reference text not null,
  -- Whom it concerns, where it was written inside an organization.
  organization_id uuid references organization on delete set null,
  subject text not null,
  body text not null,
  -- The page on which it was written.
  route text not null,
  created_at timestamptz not null,
  primary key (account_id, id),
  constraint support_message_reference_key unique (reference)
);
create index support_message_organization on support_message (organization_id) where organization_id is not null;
