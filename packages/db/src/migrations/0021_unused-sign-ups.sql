-- Sign-ups that were never confirmed are looked for every hour.
create index account_unconfirmed on account (created_at) where login_identifier_confirmed_at is null;
