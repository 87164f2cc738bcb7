-- The only way to a second factor that is lost (SEC-6): documents, two reviewers, a waiting time that can be stopped.
create type identity_review_state as enum
  ('collecting', 'submitted', 'waiting', 'refused', 'stopped', 'completed', 'expired');
create type identity_document_kind as enum ('front', 'back', 'selfie');

create table identity_review (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  state identity_review_state not null,
  started_at timestamptz not null,
  submitted_at timestamptz,
  -- End of the waiting time.
  ends_at timestamptz,
  ended_at timestamptz,
  refusal_reason text,
  stopped_by text,
  address text not null,
  constraint identity_review_waits_until check ((state in ('waiting', 'completed')) <= (ends_at is not null)),
  constraint identity_review_ended check ((ended_at is null) = (state in ('collecting', 'submitted', 'waiting'))),
  constraint identity_review_refused check ((state = 'refused') = (refusal_reason is not null)),
  constraint identity_review_stopped check ((state = 'stopped') = (stopped_by is not null))
);
create unique index identity_review_open on identity_review (account_id) where ended_at is null;
create index identity_review_account on identity_review (account_id);
create index identity_review_submitted on identity_review (submitted_at, id) where state = 'submitted';
create index identity_review_waiting on identity_review (ends_at) where state = 'waiting';
create index identity_review_collecting on identity_review (started_at) where state = 'collecting';

-- Sealed with a key that is not in the database.
create table identity_document (
  review_id uuid not null references identity_review on delete cascade,
  kind identity_document_kind not null,
  media_type text not null,
  sealed bytea not null,
  created_at timestamptz not null,
  primary key (review_id, kind)
);

-- Whoever ends a case, and however: the documents go in the same moment.
create function erase_identity_documents() returns trigger language plpgsql as $$
begin
  delete from identity_document where review_id = new.id;
  return null;
end $$;
create trigger identity_review_erase after update on identity_review
  for each row when (new.ended_at is not null) execute function erase_identity_documents();

create table identity_decision (
  review_id uuid not null references identity_review on delete cascade,
  reviewer_account_id uuid not null,
  approved boolean not null,
  decided_at timestamptz not null,
  primary key (review_id, reviewer_account_id)
);

-- What a link may do: follow a case, bring its documents, or stop it.
create table identity_review_link (
  token_hash bytea primary key,
  review_id uuid not null references identity_review on delete cascade,
  purpose text not null,
  expires_at timestamptz not null,
  constraint identity_review_link_purpose check (purpose in ('follow', 'upload', 'stop'))
);
create index identity_review_link_review on identity_review_link (review_id);
create index identity_review_link_expires on identity_review_link (expires_at);
