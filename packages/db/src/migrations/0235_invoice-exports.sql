-- Exports of the invoice history that are made in the background (INV-6). Pages are written one by one, each in one transaction
-- with the place that it ends at, so that whoever goes on after a crash begins exactly there.
create table invoice_export (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  -- Who asked, and whom alone it is for.
  account_id uuid not null references account on delete cascade,
  filter jsonb not null,
  locale locale_code not null,
  by_mail boolean not null,
  asked_at timestamptz not null,
  -- Which day it was there: neither midnight nor the length of the work changes what is overdue.
  asked_on date not null,
  state text not null default 'open',
  -- How many the filter let through when it was asked, and how many are written.
  invoices int not null,
  done int not null default 0,
  last_created_at timestamptz,
  last_id uuid,
  parts int not null default 0,
  size_bytes bigint not null default 0,
  failures smallint not null default 0,
  finished_at timestamptz,
  expires_at timestamptz not null,
  primary key (organization_id, id),
  constraint invoice_export_state check (state in ('open', 'ready', 'failed')),
  constraint invoice_export_place check ((last_created_at is null) = (last_id is null)),
  constraint invoice_export_finished check ((state = 'open') = (finished_at is null))
);
create index invoice_export_own on invoice_export (organization_id, account_id, asked_at desc, id desc);
create index invoice_export_person on invoice_export (account_id);
create index invoice_export_expiry on invoice_export (expires_at);

create table invoice_export_part (
  organization_id uuid not null,
  export_id uuid not null,
  position int not null,
  bytes bytea not null,
  primary key (organization_id, export_id, position),
  foreign key (organization_id, export_id) references invoice_export on delete cascade
);
