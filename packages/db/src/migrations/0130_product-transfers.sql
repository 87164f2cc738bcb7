-- Products on their way to another organization (PROD-5). What has moved is no product here any more: names stay for the list.
create table product_transfer (
  organization_id uuid not null references organization on delete cascade,
  id uuid not null,
  token_hash bytea not null,
  state text not null default 'pending',
  -- Only this organization may accept; null = whoever has the link. Once accepted: who did.
  receiver_id uuid references organization on delete set null,
  -- Where the link was mailed; empty = it was copied.
  email text not null default '',
  created_by uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (organization_id, id),
  constraint product_transfer_token_key unique (organization_id, token_hash),
  constraint product_transfer_state check (state in ('pending', 'accepted', 'cancelled', 'lapsed')),
  constraint product_transfer_ended check ((state = 'pending') = (ended_at is null))
);
create index product_transfer_newest on product_transfer (organization_id, created_at desc, id desc);
create index product_transfer_receiver on product_transfer (receiver_id) where receiver_id is not null;
-- For the job, which walks all organizations.
create index product_transfer_expires on product_transfer (expires_at) where state = 'pending';

create table product_transfer_item (
  organization_id uuid not null,
  transfer_id uuid not null,
  product_id uuid not null,
  product_type text not null,
  name text not null,
  is_open boolean not null default true,
  primary key (organization_id, transfer_id, product_id),
  foreign key (organization_id, transfer_id) references product_transfer on delete cascade
);
-- A product is offered once at a time.
create unique index product_transfer_item_open on product_transfer_item (organization_id, product_id) where is_open;
