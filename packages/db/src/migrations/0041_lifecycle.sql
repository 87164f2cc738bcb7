alter table organization
  -- ORG-8: whoever lacks a second factor sets one up before anything else here.
  add column requires_second_factor boolean not null default false,
  -- ORG-7: out of reach from then on. The row stays for what must be kept, and goes when that time is over.
  add column deleted_at timestamptz;
create index organization_deleted on organization (deleted_at) where deleted_at is not null;

-- Nobody and nothing comes into an organization that is being deleted: the deletion holds its row, and whoever waited
-- for it finds it gone.
create function refuse_deleted_organization() returns trigger language plpgsql as $$
begin
  perform from organization where id = new.organization_id and deleted_at is null for key share;
  if not found then
    raise exception 'organization is deleted' using errcode = 'check_violation', constraint = 'organization_not_deleted';
  end if;
  return null;
end $$;
create trigger member_organization_not_deleted after insert on member
  for each row execute function refuse_deleted_organization();
create trigger product_organization_not_deleted after insert on product
  for each row execute function refuse_deleted_organization();
create trigger work_team_organization_not_deleted after insert on work_team
  for each row execute function refuse_deleted_organization();
