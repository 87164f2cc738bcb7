-- Whether a day of a product is billed is asked for each renewal; the index that forbids overlaps is slow to ask.
create index service_period_product on service_period (organization_id, product_id) where released_at is null;
