-- Every order of the members page is read from an index: a page costs what it shows, whatever it is sorted by (MEM-9).
create index member_by_role on member (organization_id, role, directory_name, account_id);
create index member_by_activity on member (organization_id, (coalesce(last_active_at, '-infinity')), account_id);
create index member_by_joining on member (organization_id, created_at, account_id);
