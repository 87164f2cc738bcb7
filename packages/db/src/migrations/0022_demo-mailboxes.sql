-- Passwords of the mailboxes of the demo mail product (ACC-9). A real mail product keeps them where its mail is.
create table demo_mailbox_password (
  organization_id uuid not null,
  part_id uuid not null,
  password_hash text not null,
  changed_at timestamptz not null,
  primary key (organization_id, part_id),
  foreign key (organization_id, part_id) references product_part on delete cascade
);
