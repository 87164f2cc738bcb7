-- Counts the changes of a team's details; an update names the version it was made from.
alter table work_team
  add column version int not null default 0,
  alter column colour set default 'grey';
update work_team set colour = 'grey' where colour = '';

-- Nobody can tell two teams of one name apart (TEAM-1).
create unique index work_team_name_key on work_team (organization_id, lower(name));

-- For which end it has been announced that a grant, or a place in a team, ends by itself (MEM-11).
alter table access_grant add column announced_end timestamptz(3);
alter table team_member add column announced_end timestamptz(3);
create index access_grant_ends on access_grant (organization_id, ends_at) where ends_at is not null;
create index team_member_ends on team_member (organization_id, ends_at) where ends_at is not null;
