-- What is not kept goes with the organization. Invoices, payments and the books hold it until the law lets them go.
alter table billing_address drop constraint billing_address_organization_id_fkey,
  add foreign key (organization_id) references organization on delete cascade;
alter table payment_method drop constraint payment_method_organization_id_fkey,
  add foreign key (organization_id) references organization on delete cascade;
alter table billing_settings drop constraint billing_settings_organization_id_fkey,
  add foreign key (organization_id) references organization on delete cascade;
alter table purchase drop constraint purchase_organization_id_fkey,
  add foreign key (organization_id) references organization on delete cascade;
alter table free_credit drop constraint free_credit_organization_id_fkey,
  add foreign key (organization_id) references organization on delete cascade;
alter table promo_use drop constraint promo_use_organization_id_fkey,
  add foreign key (organization_id) references organization on delete cascade;
