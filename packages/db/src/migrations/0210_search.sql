-- What the search of the portal looks through, without case and accents (FIND-2).
alter table product add column search_text text collate "C" not null generated always as (fold_text(name)) stored;
alter table product_part add column search_text text collate "C" not null generated always as (fold_text(name)) stored;
alter table work_team add column search_text text collate "C" not null generated always as (fold_text(name)) stored;

-- Read without the table: the whole of a large organization is looked through in milliseconds.
create index product_search on product (organization_id, type, search_text, id);
create index product_part_search on product_part (organization_id, type, search_text, id);

-- An invoice is found by the beginning of its number or of its payment reference.
create index invoice_number_search on invoice (organization_id, number_text collate "C") where number_text is not null;
create index invoice_reference_search on invoice (organization_id, reference collate "C");
