-- A code of percent has no amount and therefore no currency; only an amount needs one.
alter table promo_code
  drop constraint promo_code_amount,
  add constraint promo_code_amount check (amount_minor is null or (amount_minor > 0 and currency is not null));
