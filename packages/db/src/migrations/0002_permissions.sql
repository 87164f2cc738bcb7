-- Who may do what (PERM-1 … PERM-8). Rights name levels, scopes and resource types by their words: the bits that the
-- policy compiles them to move when it grows. Ends are whole milliseconds, as the engine counts them (MEM-11).

create type principal_kind as enum ('member', 'team', 'token', 'staff');

-- One id space for everybody who can hold a right, so that a grant has one subject column.
create table principal (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  kind principal_kind not null,
  primary key (organization_id, id),
  constraint principal_kind_key unique (organization_id, id, kind)
);

-- The few support staff with access, among thousands of members (SUP-3).
create index principal_staff on principal (organization_id, id) where kind = 'staff';

-- One id space for everything that a right can be on: an id is of one type, and what is gone takes its grants along.
create table resource (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  type text not null,
  primary key (organization_id, id),
  constraint resource_type_key unique (organization_id, id, type)
);

alter table member
  -- MEM-11: ends by itself.
  add column ends_at timestamptz(3),
  -- MEM-8: access off at once, everything kept.
  add column blocked_at timestamptz(3);

-- Who can through their role or the billing right (PERM-6).
create index member_role on member (organization_id, role) include (account_id, billing_right, blocked_at, ends_at);
create index member_billing on member (organization_id) include (account_id) where billing_right;

create table work_team (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  name text not null,
  description text not null default '',
  colour text not null default '',
  created_at timestamptz not null,
  primary key (organization_id, id)
);
create index work_team_name on work_team (organization_id, name, id);

create table team_member (
  organization_id uuid not null,
  team_id uuid not null,
  account_id uuid not null,
  -- TEAM-3: the person to contact, and whether they add and remove members.
  leader boolean not null default false,
  may_manage boolean not null default false,
  ends_at timestamptz(3),
  created_at timestamptz not null,
  primary key (organization_id, team_id, account_id),
  foreign key (organization_id, team_id) references work_team on delete cascade,
  foreign key (organization_id, account_id) references member on delete cascade
);
-- Which teams is somebody in; the primary key answers who is in a team.
create index team_member_account on team_member (organization_id, account_id)
  include (team_id, leader, may_manage, ends_at);

create table product (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  type text not null,
  name text not null,
  -- Whole milliseconds, so that a page can begin after it.
  created_at timestamptz(3) not null,
  primary key (organization_id, id)
);
create index product_name on product (organization_id, type, name, id);
create index product_created on product (organization_id, type, created_at, id);

-- A part of a product: a drive folder, a site, a mailbox. Its parents come from here, never from a request (PERM-3).
create table product_part (
  organization_id uuid not null,
  id uuid not null,
  type text not null,
  product_id uuid not null,
  -- The part that it is a part of; null = directly of the product.
  parent_part_id uuid,
  name text not null,
  created_at timestamptz(3) not null,
  primary key (organization_id, id),
  foreign key (organization_id, product_id) references product on delete cascade,
  foreign key (organization_id, parent_part_id) references product_part on delete cascade
);
create index product_part_product on product_part (organization_id, product_id, type) include (id);
create index product_part_parent on product_part (organization_id, parent_part_id, type) include (id)
  where parent_part_id is not null;
create index product_part_name on product_part (organization_id, type, name, id);
create index product_part_created on product_part (organization_id, type, created_at, id);

-- A level on a product or a part of one, or on all of a type, those to come included (PERM-2).
create table access_grant (
  organization_id uuid not null,
  id uuid not null,
  principal_id uuid not null,
  principal_kind principal_kind not null,
  resource_type text not null,
  -- Null = all of the type.
  resource_id uuid,
  level text not null,
  ends_at timestamptz(3),
  granted_by uuid,
  reason text not null default '',
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, principal_id, principal_kind)
    references principal (organization_id, id, kind) on delete cascade,
  foreign key (organization_id, resource_id, resource_type)
    references resource (organization_id, id, type) on delete cascade,
  -- A token is narrowed, never given anything (PERM-5).
  constraint access_grant_subject check (principal_kind in ('member', 'team', 'staff')),
  -- Support access always ends, and says why (SUP-3).
  constraint access_grant_support_ends check (principal_kind <> 'staff' or (ends_at is not null and reason <> ''))
);
-- What does somebody hold; and who holds something on this. Both answer without a visit to the table.
create index access_grant_principal
  on access_grant (organization_id, principal_id, principal_kind, resource_type, resource_id)
  include (level, ends_at, id);
create index access_grant_resource
  on access_grant (organization_id, resource_id, resource_type, principal_id)
  include (level, ends_at, id, principal_kind);

create table api_token (
  organization_id uuid not null,
  id uuid not null,
  -- Its creator: a token never does more than they may at the moment (PERM-5).
  account_id uuid not null,
  name text not null,
  token_hash bytea not null,
  scopes text[] not null,
  ends_at timestamptz(3),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, account_id) references member on delete cascade,
  -- The token names its organization, so that it is found where its organization is stored.
  constraint api_token_hash_key unique (organization_id, token_hash)
);
create index api_token_account on api_token (organization_id, account_id) include (id, scopes, ends_at);

-- Members, teams and tokens are principals, products and parts are resources, from their first moment to their last.
-- Support staff become principals of an organization with their first grant.
create function register_principal() returns trigger language plpgsql as $$
begin
  insert into principal (organization_id, id, kind)
  values (new.organization_id, (to_jsonb(new) ->> tg_argv[1])::uuid, tg_argv[0]::principal_kind);
  return null;
end $$;
create function remove_principal() returns trigger language plpgsql as $$
begin
  delete from principal
  where organization_id = old.organization_id and id = (to_jsonb(old) ->> tg_argv[0])::uuid;
  return null;
end $$;
create function register_resource() returns trigger language plpgsql as $$
begin
  insert into resource (organization_id, id, type) values (new.organization_id, new.id, new.type);
  return null;
end $$;
create function remove_resource() returns trigger language plpgsql as $$
begin
  delete from resource where organization_id = old.organization_id and id = old.id;
  return null;
end $$;

create trigger member_register after insert on member
  for each row execute function register_principal('member', 'account_id');
create trigger member_remove after delete on member
  for each row execute function remove_principal('account_id');
create trigger work_team_register after insert on work_team
  for each row execute function register_principal('team', 'id');
create trigger work_team_remove after delete on work_team
  for each row execute function remove_principal('id');
create trigger api_token_register after insert on api_token
  for each row execute function register_principal('token', 'id');
create trigger api_token_remove after delete on api_token
  for each row execute function remove_principal('id');
create trigger product_register after insert on product
  for each row execute function register_resource();
create trigger product_remove after delete on product
  for each row execute function remove_resource();
create trigger product_part_register after insert on product_part
  for each row execute function register_resource();
create trigger product_part_remove after delete on product_part
  for each row execute function remove_resource();

-- Existing members become principals; whoever joins meanwhile waits for the lock of the triggers above.
insert into principal (organization_id, id, kind) select organization_id, account_id, 'member' from member;
