-- What was billed in a time, for the dashboard's months.
create index invoice_issued on invoice (organization_id, issued_on, id) where issued_on is not null;
