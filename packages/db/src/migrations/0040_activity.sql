-- The activity log of an organization is read from the newest back, whole or narrowed to one person, one kind of event
-- or one thing (AUD-1). Each of these pages by index, however long the log.
create index organization_audit_event_time on organization_audit_event (organization_id, occurred_at, id);
create index organization_audit_event_actor
  on organization_audit_event (organization_id, actor_account_id, occurred_at, id);
create index organization_audit_event_event
  on organization_audit_event (organization_id, event, occurred_at, id);
create index organization_audit_event_target
  on organization_audit_event (organization_id, target_id, occurred_at, id) where target_id is not null;
