-- What was paid, before VAT, for days that came with the product from another organization and are not over (PROD-5): a larger plan
-- credits it there as well (SUB-4). In the currency of the subscription; null where that changed on the way.
alter table service_period
  add column carried_minor bigint,
  add constraint service_period_carried check (carried_minor is null or (invoice_id is null and carried_minor >= 0));
