-- When nobody can act for an organization any more (ORG-9): documents, two reviewers, a waiting time that can be stopped.
create table succession_request (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  requested_by uuid not null references account on delete cascade,
  state text not null,
  started_at timestamptz not null,
  submitted_at timestamptz,
  -- End of the waiting time.
  ends_at timestamptz,
  ended_at timestamptz,
  refusal_reason text,
  primary key (organization_id, id),
  constraint succession_request_state
    check (state in ('collecting', 'submitted', 'waiting', 'refused', 'stopped', 'completed')),
  constraint succession_request_waits_until check ((state in ('waiting', 'completed')) <= (ends_at is not null)),
  constraint succession_request_ended check ((ended_at is null) = (state in ('collecting', 'submitted', 'waiting'))),
  constraint succession_request_refused check ((state = 'refused') = (refusal_reason is not null))
);
create unique index succession_request_open on succession_request (organization_id) where ended_at is null;
create index succession_request_by on succession_request (requested_by);
create index succession_request_submitted on succession_request (submitted_at, id) where state = 'submitted';
create index succession_request_waiting on succession_request (ends_at) where state = 'waiting';

-- Sealed with a key that is not in the database.
create table succession_document (
  organization_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  media_type text not null,
  sealed bytea not null,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, request_id) references succession_request on delete cascade,
  constraint succession_document_media_type check (media_type in ('image/webp', 'application/pdf'))
);
create index succession_document_request on succession_document (organization_id, request_id, id);

-- Whoever ends a case, and however: the documents go in the same moment.
create function erase_succession_documents() returns trigger language plpgsql as $$
begin
  delete from succession_document where organization_id = new.organization_id and request_id = new.id;
  return null;
end $$;
create trigger succession_request_erase after update on succession_request
  for each row when (new.ended_at is not null) execute function erase_succession_documents();

create table succession_decision (
  organization_id uuid not null,
  request_id uuid not null,
  reviewer_account_id uuid not null,
  approved boolean not null,
  decided_at timestamptz not null,
  primary key (organization_id, request_id, reviewer_account_id),
  foreign key (organization_id, request_id) references succession_request on delete cascade
);
