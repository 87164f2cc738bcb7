-- `run_at` says when the renewal run is due here; nothing writes or reads the day that stood for it before.
drop trigger subscription_wake_former on subscription;
alter table subscription drop column run_on;
