-- Payment reminders (DUN-1): one per invoice, level and channel, whatever runs twice.
create table payment_reminder (
  organization_id uuid not null,
  invoice_id uuid not null,
  level smallint not null,
  channel text not null,
  -- remind, or offer_prepaid where the prepaid account would cover it.
  kind text not null,
  -- Stands in the message and on the invoice's page, so that a reader can tell that it is genuine (DUN-2).
  code text not null,
  sent_on date not null,
  sent_at timestamptz not null,
  recipients int not null,
  amount_minor bigint not null,
  primary key (organization_id, invoice_id, level, channel),
  foreign key (organization_id, invoice_id) references invoice,
  constraint payment_reminder_level check (level between 1 and 9),
  constraint payment_reminder_channel check (channel in ('email', 'sms')),
  constraint payment_reminder_kind check (kind in ('remind', 'offer_prepaid'))
);
