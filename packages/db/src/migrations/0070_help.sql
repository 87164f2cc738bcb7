-- What readers of the help centre say and do not find (HELP-7). Nothing here tells who they are: no account, no
-- address, no moment, only the day.
create table help_feedback (
  id uuid primary key,
  guide_id text not null,
  locale locale_code not null,
  helpful boolean not null,
  comment text not null,
  given_on date not null
);
create index help_feedback_given_on on help_feedback (given_on);

create table help_miss (
  asked_on date not null,
  locale locale_code not null,
  query text not null,
  times integer not null default 1,
  primary key (asked_on, locale, query)
);
