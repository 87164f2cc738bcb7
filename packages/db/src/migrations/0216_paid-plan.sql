-- A period that is paid ahead with another plan changes nothing before it begins (SUB-4): until then the product keeps what
-- its running days were paid with.
alter table subscription
  -- The plan of the last paid period, and the first day on which another one than the present one is paid.
  add column paid_plan text,
  add column paid_plan_from date,
  add constraint subscription_paid_plan check ((paid_plan is null) = (paid_plan_from is null));

-- While a larger plan is to be paid, the run bills no period with the plan that it replaces: not up to this day (SUB-4, SUB-8).
alter table subscription add column bill_after date;
-- Invoices for a larger plan lapse when nobody pays them in time.
create index invoice_change_due on invoice (due_on) where origin = 'change' and status in ('open', 'partly_paid');
