-- Temporary access (SUP-3): what an organization lets support do, until when and why. Whoever of the staff takes it up
-- gets grants of their own, which end with it.
create table support_access (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  granted_by uuid not null,
  reason text not null,
  created_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  -- When somebody of the staff first took it up.
  first_used_at timestamptz(3),
  -- When it was withdrawn, or found to be over.
  ended_at timestamptz(3),
  ended_by uuid,
  primary key (organization_id, id),
  constraint support_access_length
    check (ends_at - created_at between interval '1 hour' and interval '7 days'),
  constraint support_access_reason check (reason <> '')
);
create index support_access_newest on support_access (organization_id, created_at, id);
create index support_access_running on support_access (ends_at) where ended_at is null;

create table support_access_service (
  organization_id uuid not null,
  access_id uuid not null,
  position smallint not null,
  resource_type text not null,
  -- Null = all of the type.
  resource_id uuid,
  level text not null,
  -- What it was called then; it outlives the product.
  name text not null,
  primary key (organization_id, access_id, position),
  foreign key (organization_id, access_id) references support_access on delete cascade
);

-- The grants that were made under an access go with it.
alter table access_grant
  add column support_access_id uuid,
  add foreign key (organization_id, support_access_id) references support_access on delete cascade;
create index access_grant_support on access_grant (organization_id, support_access_id)
  where support_access_id is not null;

-- What support did under an access is marked with it, and listed while it happens.
alter table organization_audit_event add column support_access_id uuid;
create index organization_audit_event_support
  on organization_audit_event (organization_id, support_access_id, occurred_at, id)
  where support_access_id is not null;

-- For how long, why and for whom somebody of the staff may look at a customer (DESK-1). Without a running one there is
-- nothing to see.
create table desk_case (
  id uuid primary key,
  staff_account_id uuid not null references staff_member on delete cascade,
  basis text not null,
  -- One of them: a person by the support code, an organization by everything else.
  account_id uuid references account on delete cascade,
  organization_id uuid references organization on delete cascade,
  support_access_id uuid,
  reason text not null default '',
  opened_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  closed_at timestamptz(3),
  foreign key (organization_id, support_access_id) references support_access on delete cascade,
  constraint desk_case_basis check (basis in ('support_code', 'vip_code', 'temporary_access', 'reason')),
  constraint desk_case_about check (num_nonnulls(account_id, organization_id) = 1),
  constraint desk_case_by_code check ((account_id is not null) <= (basis in ('support_code', 'reason'))),
  constraint desk_case_by_access check ((basis = 'temporary_access') = (support_access_id is not null)),
  constraint desk_case_by_reason check ((basis = 'reason') = (reason <> '')),
  constraint desk_case_ends check (ends_at > opened_at)
);
create index desk_case_staff on desk_case (staff_account_id, ends_at) where closed_at is null;
create index desk_case_access on desk_case (organization_id, support_access_id) where support_access_id is not null;
create index desk_case_account on desk_case (account_id) where account_id is not null;
create index desk_case_organization on desk_case (organization_id) where organization_id is not null;
-- Under which access somebody of the staff is inside an organization is never a question.
create unique index desk_case_one_access on desk_case (staff_account_id, organization_id)
  where closed_at is null and basis = 'temporary_access';
