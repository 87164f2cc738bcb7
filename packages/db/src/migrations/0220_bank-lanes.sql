-- Movements are booked in lanes that do not wait for each other: those of one organization always in the same one.
alter table bank_transaction add column lane smallint not null default 0;
create index bank_transaction_lane on bank_transaction (seller_id, lane, id) where outcome is null;
-- What may be about a movement before it is booked alone: all before it first.
create index bank_transaction_alone on bank_transaction (seller_id, id)
  where outcome is null and (is_reversal or direction = 'debit');
