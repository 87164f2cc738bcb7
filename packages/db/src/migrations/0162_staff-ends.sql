-- Who has left the staff keeps the row: the account stays nobody's customer, and the records name somebody.
alter table staff_member add column ended_at timestamptz;
