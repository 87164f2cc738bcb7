-- What is deleted needs nobody who represents it (ORG-7); otherwise as before (MEM-2).
create or replace function keep_legal_representative() returns trigger language plpgsql as $$
begin
  perform from organization where id = old.organization_id and deleted_at is null for no key update;
  if not found then
    return null;
  end if;
  perform from member
  where organization_id = old.organization_id and role = 'legal_representative'
    and blocked_at is null and ends_at is null;
  if not found then
    raise exception 'The organization would have no legal representative.'
      using errcode = 'check_violation', constraint = 'member_last_legal_representative';
  end if;
  return null;
end $$;
