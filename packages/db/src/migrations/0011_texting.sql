-- Text messages leave as mails do: written in the transaction that causes them, delivered by a job, content erased then.
create table outbox_sms (
  id uuid primary key,
  phone text not null,
  locale locale_code not null,
  template text not null,
  content jsonb,
  created_at timestamptz not null,
  delivered_at timestamptz,
  constraint outbox_sms_content_until_delivered check ((content is null) = (delivered_at is not null))
);
create index outbox_sms_waiting on outbox_sms (created_at) where delivered_at is null;

-- The visible stand-in for a provider of text messages (NFR-1).
create table dev_sms (
  id uuid primary key,
  phone text not null,
  text text not null,
  created_at timestamptz not null
);
create index dev_sms_created on dev_sms (created_at desc, id desc);
