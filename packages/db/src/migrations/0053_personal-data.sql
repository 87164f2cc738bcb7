-- Looked at when everything is done: an organization that goes as a whole takes members, products and their data along.
alter table personal_data
  alter constraint personal_data_organization_id_account_id_fkey deferrable initially deferred;
