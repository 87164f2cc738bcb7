-- The last answer of the register beside the last try: while it is unavailable, an answer of the last 30 days holds (INV-9).
alter table billing_address
  add column vat_answer text,
  add column vat_answered_at timestamptz,
  add constraint billing_address_vat_answer check
    (vat_answer in ('valid', 'invalid') and (vat_answer is null) = (vat_answered_at is null));
