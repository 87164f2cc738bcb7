-- Movements of one customer are booked one after the other, and those of the next customer after them: what a batch touches lies close
-- together, where one in the order of the file touches everything of everybody. Of one customer the order of the file stays.
alter table bank_transaction add column customer_number bigint not null default 0;
create index bank_transaction_next on bank_transaction (seller_id, lane, customer_number, id) where outcome is null;
drop index bank_transaction_lane;
