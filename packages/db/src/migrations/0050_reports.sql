-- What an action would do, said before it is done (ORG-10). The action refuses when the facts are others by then.
create table report (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  kind text not null,
  -- What it is about: a member, a team, the organization.
  subject_id uuid not null,
  facts jsonb not null,
  -- SHA-256 of the facts and of whatever they sum up.
  fingerprint bytea not null,
  created_by uuid not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organization_id, id)
);
create index report_expires on report (expires_at);
create index report_created_by on report (created_by);
