-- An invitation to one address: valid 7 days, once, and changeable until it has been answered (MEM-5).
create table invitation (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  email text not null,
  role member_role not null,
  billing_right boolean not null default false,
  locale locale_code not null,
  message text not null default '',
  token_hash bytea not null,
  -- On whose right it rests: whoever invited, or last changed or sent it again.
  invited_by uuid not null references account on delete cascade,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  declined_at timestamptz(3),
  revoked_at timestamptz(3),
  primary key (organization_id, id),
  -- The link names its organization, so that an invitation is found where its organization is stored.
  constraint invitation_token_key unique (organization_id, token_hash),
  constraint invitation_email_lower check (email = lower(email)),
  constraint invitation_one_answer check (num_nonnulls(accepted_at, declined_at, revoked_at) <= 1),
  constraint invitation_external_billing check (role <> 'external_user' or not billing_right)
);
-- One open invitation for each address.
create unique index invitation_open on invitation (organization_id, email)
  where accepted_at is null and declined_at is null and revoked_at is null;
create index invitation_created on invitation (organization_id, created_at desc, id desc)
  where accepted_at is null and declined_at is null and revoked_at is null;
create index invitation_invited_by on invitation (invited_by);

create table invitation_team (
  organization_id uuid not null,
  invitation_id uuid not null,
  team_id uuid not null,
  primary key (organization_id, invitation_id, team_id),
  foreign key (organization_id, invitation_id) references invitation on delete cascade,
  foreign key (organization_id, team_id) references work_team on delete cascade
);
create index invitation_team_team on invitation_team (organization_id, team_id);

create table invitation_grant (
  organization_id uuid not null,
  invitation_id uuid not null,
  resource_id uuid not null,
  resource_type text not null,
  level text not null,
  primary key (organization_id, invitation_id, resource_id),
  foreign key (organization_id, invitation_id) references invitation on delete cascade,
  foreign key (organization_id, resource_id, resource_type)
    references resource (organization_id, id, type) on delete cascade
);
create index invitation_grant_resource on invitation_grant (organization_id, resource_id, resource_type);
