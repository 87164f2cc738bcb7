-- Messages of providers go when they are of no use any more.
create index provider_event_processed on provider_event (processed_at) where processed_at is not null;
