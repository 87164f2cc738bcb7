-- Logos and profile pictures, as the application has drawn them anew (ORG-4, ACC-10). The key is random and changes with
-- every upload: whoever knows it may see the image, and it can be cached for ever.
create table image (
  key text primary key,
  organization_id uuid references organization on delete cascade,
  account_id uuid references account on delete cascade,
  media_type text not null,
  width int not null,
  height int not null,
  bytes bytea not null,
  created_at timestamptz not null,
  constraint image_has_one_owner check (num_nonnulls(organization_id, account_id) = 1),
  constraint image_media_type check (media_type in ('image/png', 'image/webp', 'image/jpeg'))
);
-- One at a time: the logo of an organization, the picture of a person.
create unique index image_organization on image (organization_id) where organization_id is not null;
create unique index image_account on image (account_id) where account_id is not null;
